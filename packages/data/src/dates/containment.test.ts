import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compare } from "./compare.ts";
import { contains, overlaps } from "./containment.ts";
import { edtf } from "./fixtures/arbitrary.ts";

test.each([
  ["2023-09", "2023-09-25", true],
  ["2023-09-25", "2023-09", false],
  ["2023/2028", "2025-06", true],
  ["../2022", "2020/2022", true],
  ["2023/..", "2022-12-31", false],
  ["2023-09-25", "2023-09-25?", true],
  ["[2023-01,2023-03]", "2023-02", true],
])("that %s contains %s is %s", (outer, inner, answer) => {
  expect(contains(outer, inner)).toBe(answer);
});

test.each([
  ["2023-09", "2023-09-30/2023-10", true],
  ["2023-09", "2023-10", false],
  ["../2022", "2022-12-31", true],
  ["2023/..", "../2022", false],
])("that %s overlaps %s is %s", (a, b, answer) => {
  expect(overlaps(a, b)).toBe(answer);
});

test.prop([edtf])("every date contains and overlaps itself", (value) => {
  expect(contains(value, value)).toBe(true);
  expect(overlaps(value, value)).toBe(true);
});

test.prop([edtf, edtf])("overlapping is mutual, and containing implies it", (a, b) => {
  expect(overlaps(a, b)).toBe(overlaps(b, a));
  if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
});

test.prop([edtf, edtf, edtf])("containing is transitive", (a, b, c) => {
  if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true);
});

test.prop([edtf, edtf])("dates that overlap are neither before nor after each other", (a, b) => {
  if (overlaps(a, b)) expect(compare(a, b)).toBe("cannot-tell");
});
