import { expect, test } from "vitest";
import { daysInMonth } from "./calendar.ts";

test("a year is a leap year every fourth year, except centuries that 400 does not divide", () => {
  const februaries = [2023, 2024, 1900, 2000, 0, -4, -1].map((year) => daysInMonth(year, 2));
  expect(februaries).toEqual([28, 29, 28, 29, 29, 29, 28]);
});

test("the months of a common year have 365 days", () => {
  const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
  expect(months.reduce((sum, length) => sum + length)).toBe(365);
});
