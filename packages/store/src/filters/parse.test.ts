import { COLLECTIONS, type CollectionName, fieldAt } from "@org/defense-pact-data/fields";
import { describe, expect, test } from "vitest";
import { STORE_CODES } from "../errors.ts";
import { describeFilter, describeFilters, MAX_VALUES, type Parameters, parseFilters } from "./index.ts";

const ANY_FILTER = expect.stringMatching(/^Known are: kind, status, party, /);

const conditions = (parameters: Parameters, collection?: CollectionName) => {
  const parsed = parseFilters(parameters, collection && { collection });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join(" "));
  return parsed.filters.conditions;
};

const issues = (parameters: Parameters, collection?: CollectionName) => {
  const parsed = parseFilters(parameters, collection && { collection });
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, parameter, suggestion }) => [code, parameter, suggestion]);
};

describe("filters", () => {
  test("are described for each collection with what its records have", () => {
    expect(describeFilter("kind", "pledges")).toMatchObject({
      type: "term",
      fields: ["/promise/kind"],
      collections: ["pledges"],
      terms: ["money", "personnel", "equipment", "training", "service", "facility", "other"],
    });
    expect(describeFilter("to")).toMatchObject({ type: "reference", refs: ["actors", "places"] });
    expect(describeFilter("party", "pledges")).toBeUndefined();
    expect(describeFilter("toString")).toBeUndefined();
    expect(describeFilters("actors").map(({ name }) => name)).toEqual([
      "kind",
      "place",
      "code",
      "member-of",
      "org",
      "source",
      "quoted",
      "certainty",
      "disputed",
      "field",
    ]);
  });

  test("take their own examples", () => {
    for (const { name, example, collections } of describeFilters()) {
      expect([name, issues({ [name]: example })]).toEqual([name, []]);
      for (const collection of collections) {
        const own = describeFilter(name, collection);
        const takes = own?.terms === undefined || own.terms.includes(example);
        if (takes && name !== "field")
          expect([name, issues({ [name]: example }, collection)]).toEqual([name, []]);
      }
    }
  });

  test("compare fields of one type that the index keeps", () => {
    for (const { fields, type } of describeFilters()) {
      for (const field of fields.filter((name) => name.startsWith("/"))) {
        expect(fieldAt(field).every((one) => one.indexed && one.type === type)).toBe(true);
      }
    }
  });
});

describe("parameters", () => {
  test("mean conditions; values of one are alternatives", () => {
    expect(conditions({ kind: ["treaty", "mou"], status: undefined }, "agreements")).toEqual([
      { op: "equals", fields: ["/kind"], anyOf: [{ key: "treaty" }, { key: "mou" }] },
    ]);
    expect(conditions({ bilateral: "false" })).toEqual([
      { op: "equals", fields: ["/bilateral"], anyOf: [{ key: 0 }] },
    ]);
    expect(conditions({ party: [] })).toEqual([]);
  });

  test("take a slug for each collection that it could be in, or a whole id", () => {
    expect(conditions({ to: "haiti" }, "pledges")).toEqual([
      { op: "equals", fields: ["/to/target"], anyOf: [{ key: "actors/haiti" }, { key: "places/haiti" }] },
    ]);
    expect(conditions({ to: "places/haiti" }, "pledges")).toMatchObject([
      { anyOf: [{ key: "places/haiti" }] },
    ]);
  });

  test("ask for a role together with whom it is the role of", () => {
    expect(conditions({ role: "host", party: "kenya" }, "agreements")).toEqual([
      { op: "equals", fields: ["/parties/actor"], anyOf: [{ key: "actors/kenya" }], roles: ["host"] },
    ]);
    expect(conditions({ role: "host" }, "agreements")).toHaveLength(1);
  });

  test("may be pointers, or expressions on them", () => {
    const at = { "/signed/place": "nairobi" };
    expect(conditions(at)).toEqual(conditions({ field: "/signed/place=nairobi" }));
    expect(conditions({ field: ["/signed/date>=2023", "/signed/date<=2023"], certainty: "certain" })).toEqual(
      [
        { op: "at-least", fields: ["/signed/date"], bound: 19358, certainty: "certain" },
        { op: "at-most", fields: ["/signed/date"], bound: 19722, certainty: "certain" },
      ],
    );
    expect(conditions({ field: "/promise/amount>=1.5" })).toMatchObject([{ bound: 1.5 }]);
    expect(conditions({ "/identifiers/geonames": "77" })).toMatchObject([{ anyOf: [{ key: 77, high: 77 }] }]);
    expect(conditions({ "/purpose": "a=b" }, "pledges")).toMatchObject([{ anyOf: [{ key: "a=b" }] }]);
  });

  test.each<[Parameters, CollectionName | undefined, (string | undefined)[]]>([
    [{ partey: "x" }, undefined, ["filter/unknown-parameter", "partey", "party"]],
    [{ "\u{1F98A}": "x" }, undefined, ["filter/unknown-parameter", "\u{1F98A}", ANY_FILTER]],
    [{ __proto__x: "1" }, undefined, ["filter/unknown-parameter", "__proto__x", ANY_FILTER]],
    [{ constructor: "1" }, undefined, ["filter/unknown-parameter", "constructor", ANY_FILTER]],
    [{ party: "kenya" }, "pledges", ["filter/not-for-collection", "party", "Ask it of agreements."]],
    [
      { "/signed/date": "2023" },
      "pledges",
      ["filter/not-for-collection", "/signed/date", "Ask it of agreements."],
    ],
    [{ "/amount": "7" }, "pledges", ["filter/unknown-field", "/amount", "/promise/amount"]],
    [{ "/signed/dat": "2023" }, "agreements", ["filter/unknown-field", "/signed/dat", "/signed/date"]],
    [{ "/": "2023" }, undefined, ["filter/unknown-field", "/", expect.stringMatching(/^Known are: \/\w+, /)]],
    [{ kind: "treatie" }, "agreements", ["filter/unknown-term", "kind", "treaty"]],
    [{ certainty: "sure" }, undefined, ["filter/unknown-term", "certainty", undefined]],
    [{ by: "Kenya" }, "pledges", ["filter/bad-value", "by", "kenya"]],
    [{ by: " Côte d'Ivoire" }, "pledges", ["filter/bad-value", "by", "cote-d-ivoire"]],
    [{ by: "actors/Kenya" }, "pledges", ["filter/bad-value", "by", undefined]],
    [{ by: "?!" }, "pledges", ["filter/bad-value", "by", undefined]],
    [{ by: "" }, "pledges", ["filter/bad-value", "by", undefined]],
    [{ by: "places/kenya" }, "pledges", ["filter/bad-value", "by", "actors/kenya"]],
    [{ by: "x".repeat(200) }, "pledges", ["filter/bad-value", "by", undefined]],
    [{ disputed: "yes" }, undefined, ["filter/bad-value", "disputed", undefined]],
    [{ since: "2023~" }, undefined, ["filter/bad-value", "since", "2023"]],
    [{ since: "../2023" }, undefined, ["filter/bad-value", "since", undefined]],
    [{ until: "2023/.." }, undefined, ["filter/bad-value", "until", undefined]],
    [{ since: ["2022", "2023"] }, undefined, ["filter/repeated", "since", undefined]],
    [{ "in-force-on": "2023?" }, undefined, ["filter/bad-value", "in-force-on", "2023"]],
    [{ code: "" }, undefined, ["filter/bad-value", "code", undefined]],
    [{ "/promise/amount": "1e9" }, undefined, ["filter/bad-value", "/promise/amount", undefined]],
    [{ field: "/promise/amount>=many" }, undefined, ["filter/bad-value", "field", undefined]],
    [{ field: "/by>=kenya" }, undefined, ["filter/bad-operator", "field", "="]],
    [{ field: "signed" }, undefined, ["filter/bad-value", "field", undefined]],
  ])("%j of %s are refused with a code and a suggestion", (parameters, collection, issue) => {
    expect(issues(parameters, collection)).toEqual([issue]);
  });

  test("in a bad date are refused with the hint of the date reader", () => {
    expect(issues({ since: "25.9.2023" })[0]?.[0]).toBe("filter/bad-value");
    expect(issues({ "/signed/date": "soon" })[0]?.slice(0, 2)).toEqual(["filter/bad-value", "/signed/date"]);
  });

  test("name a currency by its code", () => {
    expect(issues({ currency: ["usd", "dollars"] })).toEqual([
      ["filter/bad-value", "currency", "USD"],
      ["filter/bad-value", "currency", undefined],
    ]);
    expect(issues({ currency: "XTS" })).toEqual([]);
    for (const at of [{ "/promise/currency": "usd" }, { field: "/promise/value/currency=usd" }])
      expect(issues(at)).toEqual([["filter/bad-value", Object.keys(at)[0], "USD"]]);
  });

  test("are refused with everything that is wrong", () => {
    const all = issues({ kind: ["x1", "y2"], partey: "x", since: "soon" }, "agreements");
    expect(all.map(([code]) => code)).toEqual([
      "filter/unknown-term",
      "filter/unknown-term",
      "filter/unknown-parameter",
      "filter/bad-value",
    ]);
  });

  test("of too many values are refused before they are read", () => {
    const kind = Array(MAX_VALUES + 1).fill("treaty");
    expect(issues({ kind })).toEqual([["filter/too-many", undefined, undefined]]);
    expect(issues({ kind: kind.slice(1) })).toEqual([]);
  });

  test("are quoted in messages cut short", () => {
    const parsed = parseFilters({ ["x".repeat(500)]: "1" });
    expect(parsed.ok || parsed.issues[0].message.length).toBeLessThan(100);
  });
});

test("every code of a refusal is one of the closed list", () => {
  const codes = Object.keys(STORE_CODES);
  for (const parameters of [{ a: "1" }, { kind: "x1" }, { since: "soon" }]) {
    for (const [code] of issues(parameters)) expect(codes).toContain(code);
  }
  expect(COLLECTIONS).toHaveLength(7);
});
