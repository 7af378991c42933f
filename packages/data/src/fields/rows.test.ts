import { expect, test } from "vitest";
import { actor, agreement, claim, harbourPost, pledge } from "../dataset/fixtures/invented.ts";
import { referencesAt } from "./references.ts";
import { rowOf, rowsOf } from "./rows.ts";

test("a quantity is an interval, as the data model has it; about makes it vague", () => {
  const row = (quantity: unknown) => {
    const { key, high, vague } = rowOf("quantity", quantity) ?? {};
    return [key, high, vague];
  };
  expect(row({ modality: "exact", value: 5 })).toEqual([5, 5, false]);
  expect(row({ modality: "about", value: 5 })).toEqual([5, 5, true]);
  expect(row({ modality: "at-least", min: 5 })).toEqual([5, Infinity, false]);
  expect(row({ modality: "up-to", max: 5 })).toEqual([0, 5, false]);
  expect(row({ modality: "range", min: 2, max: 5 })).toEqual([2, 5, false]);
});

test("a date is its bounds; a qualifier makes it vague", () => {
  expect(rowOf("date", "2021-03")).toEqual({ key: 18687, value: "2021-03", high: 18717, vague: false });
  expect(rowOf("date", "../2021?")).toMatchObject({ key: -Infinity, vague: true });
  expect(() => rowOf("date", "soon")).toThrow(RangeError);
});

test("what is not of its type has no row", () => {
  expect(rowOf("number", "5")).toBeUndefined();
  expect(rowOf("date", 5)).toBeUndefined();
  expect(rowsOf(actor("a"), "/nowhere")).toEqual([]);
  expect(rowsOf(agreement("a", { parties: ["x"] as never }), "/parties/actor")).toEqual([]);
  expect(rowsOf(agreement("a", { signed: null as never }), "/signed/date")).toEqual([]);
});

test("equal values of a record are one row; a claimed value that is no text is JSON", () => {
  const claims = [claim("a")];
  const record = pledge("a", { claims: [...claims, ...claims, { ...claims[0]!, value: { min: 1 } }] });
  expect(rowsOf(record, "/claims/anchors/source").map(({ key }) => key)).toEqual(["articles/harbour-post"]);
  expect(rowsOf(record, "/claims/value").map(({ key }) => key)).toEqual(['{"min":1}']);
});

test("values drawn from a record as a whole are there under their names", () => {
  expect(rowsOf(actor("a", { name: "Évry" }), "title")).toMatchObject([{ key: "evry" }]);
  expect(rowsOf(actor("a"), "date")).toEqual([]);
  expect(rowsOf(harbourPost, "moment")).toMatchObject([{ value: "/published" }]);
  expect(rowsOf(agreement("a"), "disputed")).toMatchObject([{ key: 0 }]);
  expect(rowsOf(agreement("a"), "record")).toMatchObject([{ key: 0 }]);
});

test("references have the path by keys, escaped", () => {
  const chosen = { method: "editor", chosen: 1, rejected: [2], rationale: "So." } as const;
  const record = agreement("a", {
    resolutions: [{ ...chosen, path: "/signed/date", rejected: [2], supportedBy: ["articles/b"] }],
    relations: [{ kind: "implements", target: "agreements/b" }],
  });
  expect(referencesAt(record, "/resolutions/supportedBy")).toEqual([
    {
      to: "articles/b",
      path: "/resolutions/~1signed~1date/supportedBy/b",
      field: "/resolutions/supportedBy",
    },
  ]);
  expect(referencesAt(record, "/relations/target")).toMatchObject([
    { path: "/relations/b/target", role: "implements" },
  ]);
  expect(referencesAt(record, "/signed/place")).toEqual([]);
});
