import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { contains } from "./containment.ts";
import { isFinerThan } from "./finer.ts";
import { edtf } from "./fixtures/arbitrary.ts";

test.each([
  ["2023-09-25", "2023-09"],
  ["2023-09-25", "[2023-09-18..2023-09-24,2023-09-25]"],
  ["2023-21", "2023"],
  ["2023-09", "2023-21"],
  ["2015", "201X"],
  ["2023-09-25/2028", "2023/2028"],
  ["2023-01-01/2028-12-31", "2023/2028"],
  ["2023/2028", "/2028"],
  ["2023/..", "2023/"],
  ["2023-21/2028", "2023/2028"],
  ["2025", "2023/2028"],
])("%s is finer than %s", (finer, coarser) => {
  expect(isFinerThan(finer, coarser)).toBe(true);
  expect(isFinerThan(coarser, finer)).toBe(false);
});

test.each([
  ["2023-02", "2023-03", "they disagree"],
  ["2023-09-25", "2023-08", "they disagree"],
  ["2023", "2023-XX", "they say the same"],
  ["2023-09", "[2023-09-01..2023-09-30]", "they say the same"],
  ["2023-09-25", "2023-09-25?", "certainty is not precision"],
  ["2024/2025", "2023/2028", "a shorter span is another span"],
  ["2023-21/2024", "2023/2024-21", "each has a finer end"],
  ["2023/2028", "../2028", "an open start is no vague start"],
])("neither of %s and %s is finer: %s", (a, b) => {
  expect(isFinerThan(a, b)).toBe(false);
  expect(isFinerThan(b, a)).toBe(false);
});

test.prop([edtf, edtf])("the finer of two lies within the coarser, which is not finer in turn", (a, b) => {
  if (!isFinerThan(a, b)) return;
  expect(contains(b, a)).toBe(true);
  expect(isFinerThan(b, a)).toBe(false);
});

test.prop([edtf])("nothing is finer than itself", (value) => {
  expect(isFinerThan(value, value)).toBe(false);
});
