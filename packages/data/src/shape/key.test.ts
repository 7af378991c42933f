import { expect, test } from "vitest";
import { keyOf, slugOf } from "./key.ts";
import type { ListShape } from "./shape.ts";

const parties: ListShape = {
  kind: "list",
  key: "actor",
  items: { kind: "object", fields: { actor: { kind: "leaf", ref: ["actors"] } } },
};
const stages: ListShape = {
  kind: "list",
  key: "stage",
  items: { kind: "object", fields: { stage: { kind: "leaf" } } },
};
const scope: ListShape = { kind: "list", items: { kind: "leaf" } };
const about: ListShape = { kind: "list", items: { kind: "leaf", ref: ["events"] } };

test("the slug of an id is what follows its collection", () => {
  expect(slugOf("actors/kenya")).toBe("kenya");
  expect(slugOf("kenya")).toBe("kenya");
});

test("an object is keyed by its own key, else by the property that the list names", () => {
  expect(keyOf({ key: "k", actor: "actors/kenya" }, parties)).toBe("k");
  expect(keyOf({ actor: "actors/kenya" }, parties)).toBe("kenya");
  expect(keyOf({ stage: "announced" }, stages)).toBe("announced");
});

test("an object without either has no key", () => {
  expect(keyOf({ role: "party" }, parties)).toBeUndefined();
  expect(keyOf({ actor: 5 }, parties)).toBeUndefined();
  expect(keyOf({}, scope)).toBeUndefined();
});

test("a scalar is its own key, a reference its slug", () => {
  expect(keyOf("peacekeeping", scope)).toBe("peacekeeping");
  expect(keyOf("events/visit", about)).toBe("visit");
  expect(keyOf(7, scope)).toBe("7");
  expect(keyOf(undefined, scope)).toBeUndefined();
  expect(keyOf(null, scope)).toBe("null");
});
