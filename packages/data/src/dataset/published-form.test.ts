import { expect, test } from "vitest";
import { SHAPES } from "../generated/shapes.ts";
import { inPublishedForm, publishedOrder, redirectOrder, shapeOfPart } from "./published-form.ts";

test("keys are in the order of the model, at every depth; lists keep theirs, and strangers stand last by name", () => {
  const typed = {
    zone: 1,
    area: 2,
    claims: [{ anchors: [], id: "c", value: { value: 5, modality: "exact" } }],
    to: [
      { role: "recipient", target: "actors/b" },
      { role: "recipient", target: "actors/a" },
    ],
    id: "pledges/p",
    type: "pledge",
  };
  expect(JSON.stringify(inPublishedForm("pledges", typed))).toBe(
    '{"type":"pledge","id":"pledges/p","to":[{"target":"actors/b","role":"recipient"},{"target":"actors/a","role":"recipient"}],' +
      '"claims":[{"id":"c","value":{"modality":"exact","value":5},"anchors":[]}],"area":2,"zone":1}',
  );
});

test("the order of names is that of a shape, found step by step, and of a redirect", () => {
  const promise = shapeOfPart(SHAPES.pledges, "promise");
  expect(publishedOrder(["currency", "surprise", "amount", "kind"], promise)).toEqual([
    "kind",
    "amount",
    "currency",
    "surprise",
  ]);
  expect(publishedOrder(["max", "min", "modality"], shapeOfPart(promise, "amount"))).toEqual([
    "modality",
    "min",
    "max",
  ]);
  expect(publishedOrder(["role", "target"], shapeOfPart(shapeOfPart(SHAPES.pledges, "to"), "0"))).toEqual([
    "target",
    "role",
  ]);
  expect(shapeOfPart(SHAPES.pledges, "constructor")).toEqual({ kind: "leaf" });
  expect(redirectOrder(["reason", "to", "from"])).toEqual(["from", "to", "reason"]);
});
