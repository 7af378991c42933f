import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { dayFromIso } from "./day.ts";
import { firstDayOf, isWholeMonths, lastDayOf, monthNumber, monthOfDay } from "./month.ts";

test("December is followed by January, before the era too", () => {
  expect(monthNumber(2023, 12) + 1).toBe(monthNumber(2024, 1));
  expect(monthNumber(-1, 12) + 1).toBe(monthNumber(0, 1));
});

test.prop([fc.integer({ min: -100_000, max: 100_000 })])(
  "the ends of a month stand in it, and touch the next",
  (month) => {
    expect(monthOfDay(firstDayOf(month))).toBe(month);
    expect(monthOfDay(lastDayOf(month))).toBe(month);
    expect(lastDayOf(month) + 1).toBe(firstDayOf(month + 1));
  },
);

test("whole months run from a first to a last day", () => {
  const isWhole = (from: string, to: string) => isWholeMonths(dayFromIso(from), dayFromIso(to));
  expect(isWhole("2024-02-01", "2024-02-29")).toBe(true);
  expect(isWhole("2024-02-01", "2024-04-30")).toBe(true);
  expect(isWhole("2024-02-01", "2024-02-28")).toBe(false);
  expect(isWhole("2024-02-02", "2024-02-29")).toBe(false);
});
