import { expect, test } from "vitest";
import { namedRecords } from "./named-records.ts";

const idsOf = (input: Parameters<typeof namedRecords>[0], options?: Parameters<typeof namedRecords>[1]) =>
  namedRecords(input, options).map(({ parameter, ids }) => [parameter, ...ids]);

test("each value of a filter that takes an id names a record, by its name, a pointer or an expression", () => {
  expect(
    idsOf(
      { by: ["kenya", "actors/france"], "/restates": "first-promise", field: "/under=framework" },
      { collection: "pledges" },
    ),
  ).toEqual([
    ["by", "actors/kenya"],
    ["by", "actors/france"],
    ["/restates", "pledges/first-promise"],
    ["field", "agreements/framework"],
  ]);
});

test("a slug stands for the id of each collection that the record could be in", () => {
  expect(idsOf({ to: "haiti" }, { collection: "pledges" })).toEqual([["to", "actors/haiti", "places/haiti"]]);
});

test("terms, dates, texts and what a filter does not take name none", () => {
  expect(
    idsOf({
      kind: "money",
      since: "2023",
      code: "KEN",
      field: "/promise/amount>=5",
      by: "No Slug",
      "in-force-on": "2023-01-01",
    }),
  ).toEqual([]);
});
