import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deepEqual } from "./json-equal.ts";

test("properties are equal in any order, list members in theirs", () => {
  expect(deepEqual({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(deepEqual([1, 2], [2, 1])).toBe(false);
  expect(deepEqual([], {})).toBe(false);
  expect(deepEqual({ a: 1 }, { b: 1 })).toBe(false);
  expect(deepEqual({ a: 1 }, { a: 1, b: 1 })).toBe(false);
  expect(deepEqual(null, {})).toBe(false);
  expect(deepEqual({}, null)).toBe(false);
  expect(deepEqual("1", 1)).toBe(false);
  expect(deepEqual({}, JSON.parse('{"__proto__":{}}'))).toBe(false);
});

test("it agrees with Node on any two JSON values", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(deepEqual(a, b)).toBe(isDeepStrictEqual(a, b));
      expect(deepEqual(a, structuredClone(a))).toBe(true);
    }),
  );
});
