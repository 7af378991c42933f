import { describe, expect, test } from "vitest";
import type { Claim, ReferenceFact } from "../../types/index.d.ts";
import type { ObjectShape } from "../shape/index.ts";
import { coverage } from "./coverage.ts";
import { claimOf } from "./fixtures/invented.ts";

const SHAPE: ObjectShape = {
  kind: "object",
  fields: {
    title: { kind: "leaf" },
    kind: { kind: "leaf", evidence: "required", generic: ["agreement", "unknown"] },
    category: { kind: "leaf", evidence: "required", generic: ["unspecified"] },
    purpose: { kind: "leaf", evidence: "required" },
    section: { kind: "leaf", evidence: "optional" },
    country: { kind: "leaf", evidence: "either" },
    identifiers: { kind: "object", evidence: "reference", fields: { iso2: { kind: "leaf" } } },
    signed: {
      kind: "object",
      fields: {
        date: { kind: "leaf", evidence: "required", atomic: "edtf" },
        place: { kind: "leaf", evidence: "required" },
      },
    },
    about: { kind: "list", evidence: "required", items: { kind: "leaf", ref: ["actors", "places"] } },
  },
};

function judge(fields: object, claims: Partial<Claim>[] = [], references?: ReferenceFact[]) {
  const record = { ...fields, claims: claims.map(claimOf), ...(references ? { references } : {}) };
  const { covered, uncovered } = coverage(record, SHAPE);
  return {
    covered: covered.map(({ pointer }) => pointer),
    uncovered: uncovered.map(({ pointer }) => pointer),
  };
}

const NOTHING = { covered: [], uncovered: [] };

describe("coverage", () => {
  test("a required fact needs a claim on it or around it", () => {
    const fields = { signed: { date: "1931-05-05", place: "places/port-ruritan" } };
    const both = ["/signed/date", "/signed/place"];
    expect(judge(fields)).toEqual({ covered: [], uncovered: both });
    expect(judge(fields, [{ path: "/signed" }])).toEqual({ covered: both, uncovered: [] });
    expect(judge(fields, [{ paths: ["/signed/date", "/kind"] }])).toEqual({
      covered: ["/signed/date"],
      uncovered: ["/signed/place"],
    });
    expect(judge(fields, [{ path: "/sign" }, { path: "/signed/date/day" }])).toMatchObject({ covered: [] });
  });

  test.each([{ relation: "rival" }, { relation: "coarser" }, { status: "withdrawn" }] as const)(
    "a claim with %o supports nothing",
    (fields) => {
      expect(judge({ purpose: "Peace" }, [{ path: "/purpose", ...fields }])).toMatchObject({
        uncovered: ["/purpose"],
      });
    },
  );

  test("a reference does not stand in for a claim, nor a claim for a reference", () => {
    const reference: ReferenceFact[] = [{ path: "/purpose", source: "other" }];
    expect(judge({ purpose: "Peace" }, [], reference)).toMatchObject({ uncovered: ["/purpose"] });
    const identifiers = { identifiers: { iso2: "FD" } };
    expect(judge(identifiers, [{ path: "/identifiers" }])).toMatchObject({
      uncovered: ["/identifiers/iso2"],
    });
    expect(judge(identifiers, [], [{ path: "/identifiers", source: "country-codes" }])).toMatchObject({
      covered: ["/identifiers/iso2"],
      uncovered: [],
    });
  });

  test("where either will do, either does", () => {
    const fields = { country: "actors/freedonia" };
    expect(judge(fields)).toMatchObject({ uncovered: ["/country"] });
    expect(judge(fields, [{ path: "/country" }])).toMatchObject({ covered: ["/country"] });
    expect(judge(fields, [], [{ path: "/country", source: "wikidata" }])).toMatchObject({
      covered: ["/country"],
    });
  });

  test("editorial and optional fields ask for nothing", () => {
    expect(judge({ title: "A pact", section: "World" }, [{ path: "/section" }])).toEqual(NOTHING);
  });

  test("stated ignorance asks for nothing, a generic term and free text do", () => {
    expect(judge({ kind: "unknown", category: "unspecified" })).toEqual(NOTHING);
    expect(judge({ kind: "agreement", purpose: "unknown" }).uncovered).toEqual(["/kind", "/purpose"]);
  });

  test("two references of one slug are told apart by their whole ids", () => {
    const fields = { about: ["actors/kenya", "places/kenya", "actors/haiti"] };
    const claims = [{ path: "/about/actors~1kenya" }];
    const { covered, uncovered } = coverage({ ...fields, claims: claims.map(claimOf) } as never, SHAPE);
    expect(covered.map(({ value }) => value)).toEqual(["actors/kenya"]);
    expect(uncovered.map(({ value }) => value)).toEqual(["places/kenya", "actors/haiti"]);
    expect(judge({ ...fields, purpose: "Peace" }, claims).uncovered).toContain("/purpose");
    expect(judge({ country: "actors/kenya" }, claims).uncovered).toEqual(["/country"]);
    expect(judge({ about: ["actors/kenya"], signed: { place: "Port" } }, claims).uncovered).toEqual([
      "/signed/place",
    ]);
    expect(coverage({ about: [7], claims: claims.map(claimOf) } as never, SHAPE).uncovered).toHaveLength(1);
  });
});
