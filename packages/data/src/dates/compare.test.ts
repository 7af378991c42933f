import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { bounds } from "./bounds.ts";
import { compare, isSame } from "./compare.ts";
import { edtf } from "./fixtures/arbitrary.ts";
import { toEdtf } from "./parse-edtf.ts";

test.each([
  ["2023-09-24", "2023-09-25", "before"],
  ["2023-09-26", "2023-09-25", "after"],
  ["2023-09-25", "2023-09-25", "cannot-tell"],
  ["2023-08", "2023-09-01", "before"],
  ["2023-09", "2023-09-25", "cannot-tell"],
  ["-0044", "0044", "before"],
  ["201X", "2020", "before"],
  ["2023-24", "2024-01-01", "before"],
  ["2023/2028", "2029", "before"],
  ["2023/2028", "2028-12-31", "cannot-tell"],
  ["../2022", "2023", "before"],
  ["2023/..", "2022", "after"],
  ["2023/..", "2030", "cannot-tell"],
  ["/2028", "2029", "before"],
  ["/2028", "1900", "cannot-tell"],
  ["[2023-09-18..2023-09-24]", "2023-09-25", "before"],
])("%s compared with %s is %s", (a, b, answer) => {
  expect(compare(a, b)).toBe(answer);
});

test.each([
  ["2023-09-26?", "2023-09-25"],
  ["2023-09-25", "2023-09-26~"],
  ["2030%", "1990"],
  ["2023/2028~", "1990"],
  ["[2023?,2024]", "1990"],
])("no distance makes the qualified one of %s and %s certain", (a, b) => {
  expect(compare(a, b)).toBe("cannot-tell");
});

test("one end of an interval can be compared on its own", () => {
  const term = toEdtf("2023-09-25/2028~");
  if (term.kind !== "interval" || term.start.kind !== "date") throw new Error("not the interval of the test");
  expect(compare(term.start, "2023-09-26")).toBe("before");
});

test("only one and the same day, known for certain, is the same", () => {
  expect(isSame("2023-09-25", "2023-09-25")).toBe(true);
  expect(isSame("2023-09-25", "[2023-09-25]")).toBe(true);
  expect(isSame("2023-09-25", "2023-09-26")).toBe(false);
  expect(isSame("2023-09-25", "2023-09")).toBe(false);
  expect(isSame("2023-09", "2023-09")).toBe(false);
  expect(isSame("2023-09-25?", "2023-09-25")).toBe(false);
});

const opposite = { before: "after", after: "before", "cannot-tell": "cannot-tell" };

test.prop([edtf, edtf])("what is before is never after, and swapping the two swaps the answer", (a, b) => {
  expect(compare(b, a)).toBe(opposite[compare(a, b)]);
});

test.prop([edtf, edtf, edtf])("before is transitive", (a, b, c) => {
  if (compare(a, b) === "before" && compare(b, c) === "before") expect(compare(a, c)).toBe("before");
});

test.prop([edtf, edtf])("what is the same day is neither before nor after", (a, b) => {
  if (isSame(a, b)) expect(compare(a, b)).toBe("cannot-tell");
});

test.prop([edtf, edtf])("a definite answer leaves no day in common", (a, b) => {
  if (compare(a, b) === "before") expect(bounds(a).latest).toBeLessThan(bounds(b).earliest);
});
