import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, ReferenceFact } from "../../types/index.d.ts";
import type { ObjectShape } from "../shape/index.ts";
import { coverage } from "./coverage.ts";
import { claimOf } from "./fixtures/invented.ts";
import { uncoveredFacts } from "./uncovered-facts.ts";

const leaf = { kind: "leaf" } as const;
const SHAPE: ObjectShape = {
  kind: "object",
  fields: {
    title: leaf,
    section: { ...leaf, evidence: "optional" },
    kind: { ...leaf, evidence: "required", generic: ["agreement", "unknown"] },
    country: { ...leaf, evidence: "either" },
    identifiers: { kind: "object", evidence: "reference", fields: { iso2: leaf, "a/b": leaf } },
    amount: { kind: "object", evidence: "required", atomic: "quantity", fields: { value: leaf } },
    notes: { kind: "object", fields: { text: leaf } },
    words: { kind: "list", items: leaf },
    mixed: {
      kind: "object",
      evidence: "required",
      fields: { said: leaf, code: { ...leaf, evidence: "reference" } },
    },
    about: { kind: "list", evidence: "required", items: { ...leaf, ref: ["actors", "places"] } },
    parties: {
      kind: "list",
      key: "actor",
      items: {
        kind: "object",
        fields: {
          actor: { ...leaf, evidence: "required", ref: ["actors"] },
          post: { kind: "object", fields: { title: { ...leaf, evidence: "required" } } },
          stages: {
            kind: "list",
            key: "key",
            items: { kind: "object", fields: { date: { ...leaf, evidence: "required" } } },
          },
        },
      },
    },
    claims: { kind: "list", key: "id", items: { kind: "object", fields: { id: leaf } } },
  },
};

const RECORD = {
  title: "Harbour pact",
  section: "World",
  kind: "agreement",
  country: "actors/freedonia",
  identifiers: { iso2: "FD", "a/b": "1" },
  amount: { modality: "exact", value: 3 },
  notes: { text: "x" },
  words: ["x"],
  mixed: { said: "x", code: "1" },
  about: ["actors/kenya", "places/kenya"],
  parties: [
    { actor: "actors/freedonia", post: { title: "Minister" }, stages: [{ key: "first", date: "1931" }] },
    { actor: "actors/sylvania" },
  ],
};

const PLACES = [
  "/kind",
  "/country",
  "/identifiers",
  "/identifiers/iso2",
  "/identifiers/a~1b",
  "/amount",
  "/mixed",
  "/mixed/said",
  "/mixed/code",
  "/about",
  "/about/kenya",
  "/about/actors~1kenya",
  "/parties",
  "/parties/freedonia",
  "/parties/freedonia/actor",
  "/parties/freedonia/post",
  "/parties/freedonia/stages/first",
  "/parties/sylvania/actor",
];

const WHOLLY: Pick<Claim, "paths">[] = [
  { paths: ["/kind", "/country", "/amount", "/mixed", "/about", "/parties"] },
];
const REFERENCES: ReferenceFact[] = ["/identifiers", "/mixed/code"].map((path) => ({
  path,
  source: "other",
}));

const judge = (fields: object, claims: Partial<Claim>[], references?: ReferenceFact[]) =>
  uncoveredFacts({ ...fields, claims: claims.map(claimOf), ...(references ? { references } : {}) }, SHAPE);

describe("uncoveredFacts", () => {
  test("a record with all its evidence lacks none, and no fact of it is made", () => {
    const found = judge(RECORD, WHOLLY, REFERENCES);
    expect(found).toEqual([]);
    expect(Object.isFrozen(found)).toBe(true);
    expect(Object.isFrozen(judge({ title: "x", kind: "unknown" }, []))).toBe(true);
  });

  test("single claims, leaf by leaf, serve as well", () => {
    const claims = [
      ...["/kind", "/country", "/amount", "/mixed/said", "/about/kenya", "/parties/sylvania/actor"],
      ...[
        "/parties/freedonia/actor",
        "/parties/freedonia/post/title",
        "/parties/freedonia/stages/first/date",
      ],
    ].map((path) => ({ path }));
    const references: ReferenceFact[] = ["/identifiers/iso2", "/identifiers/a~1b", "/mixed/code"].map(
      (path) => ({ path, source: "other" }),
    );
    expect(Object.isFrozen(judge(RECORD, claims, references))).toBe(true);
    for (const [index, { path }] of claims.entries()) {
      const others = claims.filter((_, at) => at !== index);
      const missing = judge(RECORD, others, references).map(({ pointer }) => pointer);
      expect(new Set(missing)).toEqual(new Set([path]));
    }
  });

  test("it always says what coverage says", () => {
    const claim = fc.record({
      paths: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 6 }),
      relation: fc.constantFrom(undefined, "equivalent" as const, "rival" as const),
      single: fc.boolean(),
    });
    const record = fc.record(
      Object.fromEntries(Object.entries(RECORD).map(([name, value]) => [name, fc.constant(value)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        record,
        fc.array(claim, { maxLength: 6 }),
        fc.subarray(PLACES),
        (fields, drafts, referenced) => {
          const claims = drafts.map(({ paths, relation, single }) =>
            claimOf({
              ...(single ? { path: paths[0] as string } : { paths }),
              ...(relation ? { relation } : {}),
            }),
          );
          const references = referenced.map((path): ReferenceFact => ({ path, source: "other" }));
          const whole = { ...fields, claims, references };
          expect(uncoveredFacts(whole, SHAPE)).toEqual(coverage(whole, SHAPE).uncovered);
        },
      ),
    );
  });

  test("a malformed record is judged as coverage judges it", () => {
    const malformed = [
      { parties: "none" },
      { parties: { a: 1 } },
      { parties: [{}] },
      { parties: [null] },
      { mixed: null },
      { mixed: "x" },
      { about: [{ key: "x" }, 7] },
    ];
    for (const fields of malformed) {
      const record = { ...fields, claims: [] } as never;
      expect(uncoveredFacts(record, SHAPE)).toEqual(coverage(record, SHAPE).uncovered);
    }
  });
});
