import { expect, test } from "vitest";
import { SHAPES } from "../generated/shapes.ts";
import { COLLECTION_NAMES, collectionOfId, collectionOfType, RECORD_TYPES } from "./collections.ts";

test("the collections are those of the generated shapes, in their order", () => {
  expect(COLLECTION_NAMES).toEqual(Object.keys(SHAPES));
});

test("a type leads to its collection and back", () => {
  for (const name of COLLECTION_NAMES) expect(collectionOfType(RECORD_TYPES[name])).toBe(name);
  expect(collectionOfType("treaty")).toBeUndefined();
});

test("an id names its collection", () => {
  expect(collectionOfId("actors/kenya")).toBe("actors");
  expect(collectionOfId("treaties/x")).toBeUndefined();
  expect(collectionOfId("kenya")).toBeUndefined();
  expect(collectionOfId("toString/x")).toBeUndefined();
});
