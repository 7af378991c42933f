import { describe, expect, it } from "vitest";
import * as z from "zod";
import { explain } from "./explain.ts";
import { goodActor } from "./fixtures/actors.ts";
import { faultsOf, type RawIssue } from "./issue-faults.ts";
import { fieldsOf, metaOf, schemaAt } from "./schema-node.ts";

const pledge = {
  type: "pledge",
  id: "pledges/x",
  title: "X",
  by: "actors/a",
  to: [{ target: "actors/b", role: "recipient" }],
  promise: { kind: "money", amount: { modality: "exact", value: 1 }, currency: "USD", form: "cash" },
  stages: [{ stage: "announced", date: "2031-01-01" }],
  claims: [],
};
const place = { type: "place", id: "places/x", name: "X", kind: "city", coordinates: [1, 2], claims: [] };
const agreement = {
  type: "agreement",
  id: "agreements/x",
  title: "X",
  kind: "treaty",
  bilateral: true,
  bindingness: "binding",
  publicity: "full",
  parties: [{ actor: "actors/a", role: "party" }],
  status: "signed",
  statusAsOf: "2031",
  inForce: { date: "2031-01-01", retroactive: true },
  claims: [],
};

const brief = (value: unknown) =>
  explain(value, {}).map(({ code, path, message, hint }) => `${code} ${path} | ${message} | ${hint ?? ""}`);

it("finds nothing in what zod accepts", () => {
  for (const record of [goodActor(), pledge, place, agreement]) expect(explain(record, {})).toEqual([]);
});

describe("says what is wrong and how to mend it", () => {
  it.each([
    [
      "an enum",
      { ...goodActor(), kind: "sate" },
      'schema/unknown-term /kind | `kind` is "sate", which is none of its terms. | Did you mean "state"?',
    ],
    [
      "a term of no text",
      { ...goodActor(), kind: 7 },
      "schema/unknown-term /kind | `kind` is 7, which is none of its terms. | Use one of: state, organization, person, armed-group, mission, coalition, other.",
    ],
    [
      "a list for a term",
      { ...goodActor(), kind: ["state"] },
      "schema/unknown-term /kind | `kind` is a list, which is none of its terms. | Use one of: state, organization, person, armed-group, mission, coalition, other.",
    ],
    [
      "a constant",
      { ...agreement, inForce: { date: "2031", retroactive: false } },
      "schema/unknown-term /inForce/retroactive | `inForce.retroactive` is false, not true. | Use one of: true.",
    ],
    [
      "an unknown branch",
      { ...pledge, promise: { kind: "monye" } },
      'schema/unknown-term /promise/kind | `promise.kind` is "monye", which is none of its terms. | Did you mean "money"?',
    ],
    [
      "a branch not named",
      { ...pledge, promise: {} },
      "schema/missing-field /promise/kind | `promise.kind` is missing. | Add `promise.kind`.",
    ],
    [
      "an unknown field inside a branch",
      { ...pledge, promise: { ...pledge.promise, curency: "USD" } },
      'schema/unknown-field /promise/curency | `curency` in `promise` is no field of the schema. | Did you mean "currency"? Data of your own belongs under `ext`.',
    ],
    [
      "a field of another branch",
      { ...pledge, promise: { ...pledge.promise, amount: { modality: "up-to", value: 5 } } },
      "schema/unknown-field /promise/amount/value | `value` in `promise.amount` is no field of the schema. | `up-to` takes `max`, not `value`.",
    ],
    [
      "no text",
      { ...goodActor(), name: "" },
      "schema/too-short /name | `name` has 0 characters, not at least 1. | Write some text, or leave the field out where it is optional.",
    ],
    [
      "a number too small",
      { ...pledge, promise: { ...pledge.promise, amount: { modality: "exact", value: -1 } } },
      "schema/too-small /promise/amount/value | `promise.amount.value` is -1, below 0. | ",
    ],
    [
      "a number too large",
      { ...place, coordinates: [181, 2] },
      "schema/too-large /coordinates/0 | `coordinates.0` is 181, above 180. | Coordinates are [longitude, latitude].",
    ],
    [
      "a pair of one",
      { ...place, coordinates: [1] },
      "schema/too-few /coordinates | `coordinates` has 1 value, not at least 2. | ",
    ],
    [
      "a pair of three",
      { ...place, coordinates: [1, 2, 3] },
      "schema/too-many /coordinates | `coordinates` has 3 values, not at most 2. | ",
    ],
    [
      "a text for a number",
      { ...place, coordinates: ["1", 2] },
      "schema/wrong-type /coordinates/0 | `coordinates.0` is text, not a number. | Write it without quotes.",
    ],
    [
      "a text for a list",
      { ...goodActor(), memberOf: "actors/a" },
      "schema/wrong-type /memberOf | `memberOf` is text, not a list. | Put it in a list, also where it is the only one: [ ].",
    ],
    [
      "a list for a text",
      { ...goodActor(), name: [] },
      "schema/wrong-type /name | `name` is a list, not text. | ",
    ],
    [
      "an object for a text",
      { ...goodActor(), name: {} },
      "schema/wrong-type /name | `name` is an object, not text. | ",
    ],
    [
      "a number for a text",
      { ...goodActor(), name: 1.5 },
      "schema/wrong-type /name | `name` is a number with decimals, not text. | Write it in quotes, as it stands in the file.",
    ],
    [
      "a text for true",
      { ...agreement, bilateral: "true" },
      "schema/wrong-type /bilateral | `bilateral` is text, not true or false. | Write it without quotes.",
    ],
    [
      "a word for true",
      { ...agreement, bilateral: "yes" },
      "schema/wrong-type /bilateral | `bilateral` is text, not true or false. | ",
    ],
    [
      "null",
      { ...goodActor(), name: null },
      "schema/wrong-type /name | `name` is null, not text. | Leave the field out where there is no value.",
    ],
    [
      "an id whose collection is misspelt",
      { ...pledge, by: "actor/a" },
      'schema/wrong-form /by | `by` is "actor/a", which has not the form of its field. | Did you mean "actors/a"?',
    ],
    [
      "an id with a slug of no form",
      { ...pledge, by: "actors/A B" },
      'schema/wrong-form /by | `by` is "actors/A B", which has not the form of its field. | Write actors/<slug>; a slug is lower-case ASCII words and digits joined by hyphens.',
    ],
    [
      "no id at all",
      { ...pledge, to: [{ target: "", role: "recipient" }] },
      'schema/wrong-form /to/0/target | `to.0.target` is "", which has not the form of its field. | Write actors/<slug> or places/<slug>; a slug is lower-case ASCII words and digits joined by hyphens.',
    ],
    [
      "a blank text",
      { ...goodActor(), name: " \t" },
      'schema/wrong-form /name | `name` is " \\t", which has not the form of its field. | Write some text, or leave the field out where it is optional.',
    ],
    [
      "an unknown field in a list",
      { ...pledge, to: [{ target: "actors/a", role: "recipient", x: 1 }] },
      "schema/unknown-field /to/0/x | `x` in `to.0` is no field of the schema. | Known are: key, target, role. Data of your own belongs under `ext`.",
    ],
    [
      "a long text",
      { ...goodActor(), name: "n".repeat(201) },
      "schema/too-long /name | `name` has 201 characters, not at most 200. | ",
    ],
  ])("%s", (_, value, expected) => {
    expect(brief(value)).toEqual([expected]);
  });

  it("cuts what a message shows of a hostile value", () => {
    const [fault] = explain({ ...goodActor(), kind: "k".repeat(5000) }, {});
    expect(fault?.message.length).toBeLessThan(120);
    expect(String(fault?.received).length).toBe(121);
    expect(brief({ ...goodActor(), ["x".repeat(5000)]: 1 })[0]?.length).toBeGreaterThan(0);
  });

  it("gives the reason of the date parser for a date of no form", () => {
    const [fault] = explain({ ...agreement, statusAsOf: "12 May 2031" }, {});
    expect(fault).toMatchObject({ code: "schema/wrong-form", path: "/statusAsOf", received: "12 May 2031" });
    expect(fault?.hint).toMatch(/^\S.*\.$/);
    const [time] = explain({ ...agreement, statusAsOf: "2031-05-12T10:00" }, {});
    expect(time?.hint).toMatch(/day/);
  });

  it("does not advise to leave out spaces of what would be no date without them", () => {
    const hintOf = (statusAsOf: string) => explain({ ...agreement, statusAsOf }, {})[0]?.hint;
    expect(hintOf("March 2025")).toBe("Write YYYY-MM-DD, YYYY-MM or YYYY, such as 2025-03.");
    expect(hintOf("2025 - 03")).toMatch(/Write it without spaces\.$/);
  });

  it("keeps apart a field that is missing and fields that are too many", () => {
    const amount = { modality: "up-to", value: 5, least: 3 };
    expect(brief({ ...pledge, promise: { ...pledge.promise, amount } })).toHaveLength(3);
    const { name: _, ...nameless } = goodActor();
    expect(brief({ ...nameless, label: "A" })).toHaveLength(2);
  });

  it("takes rules and exceptions for a configuration", () => {
    for (const value of [{ rules: {} }, { exceptions: [] }])
      expect(explain(value, {})[0]?.hint).toMatch(/pass it with --config/);
  });

  it("tells of a tag that a number takes for a whole one", () => {
    const claim = {
      id: "a",
      voice: "reporter",
      derivation: "explicit",
      confidence: "high",
      anchors: [{ source: "articles/a", fragment: "x", start: 1.5 }],
    };
    expect(brief({ ...goodActor(), claims: [claim] })).toEqual([
      "schema/wrong-type /claims/0/anchors/0/start | `claims.0.anchors.0.start` is a number with decimals, not a whole number. | ",
    ]);
  });
});

describe("the type of a record", () => {
  const codes = (value: unknown, expected = {}) =>
    explain(value, expected).map(({ code, path }) => `${code} ${path}`);

  it("is asked for by the collection or the id, whose other faults are told too", () => {
    const { type: _, ...untyped } = goodActor();
    expect(codes(untyped)).toEqual(["schema/unknown-type /type"]);
    expect(explain(untyped, {})[0]?.hint).toBe("Write `type: actor`.");
    expect(codes({ ...untyped, id: "x" }, { collection: "actors" })).toEqual([
      "schema/unknown-type /type",
      "schema/wrong-form /id",
    ]);
    expect(codes({ ...untyped, id: 7 })).toEqual(["schema/unknown-type /type"]);
    expect(codes({ ...goodActor(), type: 7 })).toEqual(["schema/unknown-type /type"]);
  });

  it("is not asked of a redirect", () => {
    expect(codes({ from: "actors/a" })).toHaveLength(4);
    expect(codes({ id: "x" }, { redirect: true })).toHaveLength(6);
  });

  it.each([null, 7, "x", true, [], undefined])("%j has none, as it is no record", (value) => {
    expect(codes(value)).toEqual(["schema/not-a-record "]);
  });
});

describe("schemas of other kinds", () => {
  it("have a code of their own for what no other code says", () => {
    const issue = {
      code: "not_multiple_of",
      path: ["a"],
      divisor: 2,
      origin: "number",
      input: 1,
    } as unknown as RawIssue;
    expect(faultsOf(issue, z.strictObject({ a: z.number() }), { a: 1 })).toMatchObject([
      { code: "schema/other", path: "/a" },
    ]);
  });

  it("say what form a text has where they describe none", () => {
    const schema = z.strictObject({
      a: z.string().regex(/^x/),
      b: z
        .string()
        .regex(/^y/)
        .meta({ description: "A y", examples: ["y1"] }),
    });
    const faults = (value: unknown) =>
      z.safeParse(schema, value).error?.issues.flatMap((issue) => faultsOf(issue, schema, value)) ?? [];
    expect(faults({ a: "b", b: "b" }).map(({ hint }) => hint)).toEqual([
      "Expected: the form of its field.",
      'Expected: A y. For example: "y1".',
    ]);
  });

  it("keep unions without a discriminator as they are", () => {
    const schema = z.strictObject({ a: z.union([z.string(), z.number()]) });
    const issues = z.safeParse(schema, { a: true }).error?.issues ?? [];
    expect(issues.flatMap((issue) => faultsOf(issue, schema, { a: true }))).toMatchObject([
      { code: "schema/other", path: "/a" },
    ]);
    expect(schemaAt(schema, { a: true }, ["a"])?._zod.def.type).toBe("union");
    expect(schemaAt(schema, {}, ["a", "b", "c"])).toBeUndefined();
    expect(fieldsOf(undefined)).toEqual([]);
    expect(metaOf(undefined)).toEqual({});
    const tuple = z.tuple([z.string()]);
    expect(schemaAt(tuple, ["x"], [0])?._zod.def.type).toBe("string");
    expect(schemaAt(z.string(), "x", [0])).toBeUndefined();
  });
});
