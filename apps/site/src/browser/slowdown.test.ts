import { expect, test } from "vitest";
import { calibratedSlowdown, DEFAULT_SLOWDOWN } from "./slowdown.ts";

test("a fast desktop is slowed down as Lighthouse does by default, what is slower by less", () => {
  expect([1500, 1750, 2000].map(calibratedSlowdown)).toEqual(Array(3).fill(DEFAULT_SLOWDOWN));
  expect([1000, 1250, 1499].map(calibratedSlowdown)).toEqual([2, 2, 2]);
  expect([80, 400, 999].map(calibratedSlowdown)).toEqual([1, 1, 1]);
});

test("a machine above the table is slowed down by more, up to ten times", () => {
  expect([2500, 3000, 9000].map(calibratedSlowdown)).toEqual([5.2, 6, 10]);
});
