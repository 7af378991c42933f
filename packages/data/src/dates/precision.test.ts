import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { edtf } from "./fixtures/arbitrary.ts";
import { PRECISIONS, precision, spanDays } from "./precision.ts";

test.each([
  ["2023-09-25", "day", 1],
  ["2023-09-25?", "day", 1],
  ["2023-09", "month", 30],
  ["2023-09-XX", "month", 30],
  ["2023-21", "season", 365],
  ["2024", "year", 366],
  ["2023-XX", "year", 365],
  ["2023-XX-XX", "year", 365],
  ["201X", "decade", 3652],
  ["20XX", "century", 36_525],
  ["[2023-09-25]", "day", 1],
  ["[2023-09-18..2023-09-24]", "week", 7],
  ["[2023-09-01..2023-09-30]", "month", 30],
  ["[2023-07..2023-09]", "season", 92],
  ["[2023-01,2023-12]", "year", 365],
  ["[2020..2023]", "decade", 1461],
  ["[1900..1999]", "century", 36_524],
  ["[1800..2023]", "unbounded", 81_814],
  ["[..2023-09-25]", "unbounded", Infinity],
  ["2023-09-25/2028", "year", 1925],
  ["2023-09-25/2028-09-24", "day", 1827],
  ["2023-09/..", "month", Infinity],
  ["/2028-09-24", "day", Infinity],
])("%s is known to the %s and spans %s days", (text, name, days) => {
  expect(precision(text)).toBe(name);
  expect(spanDays(text)).toBe(days);
});

test.prop([edtf])("every date has a precision and spans at least a day", (value) => {
  expect(PRECISIONS).toContain(precision(value));
  expect(spanDays(value)).toBeGreaterThanOrEqual(1);
});
