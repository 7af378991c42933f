import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { addDuration } from "./add-duration.ts";
import { bounds } from "./bounds.ts";
import { contains } from "./containment.ts";
import { isoFromDay } from "./day.ts";
import { day, durationText, edtfOneOf, edtfPoint } from "./fixtures/arbitrary.ts";
import { isQualified } from "./qualified.ts";

test.each([
  ["2023-09-25", "P5Y", "2028-09-25"],
  ["2023-09-25", "P18M", "2025-03-25"],
  ["2023-09-25", "P2W", "2023-10-09"],
  ["2023-09-25", "P30D", "2023-10-25"],
  ["2023-09-25", "P0D", "2023-09-25"],
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2023-01-31", "P1M", "2023-02-28"],
  ["2023-01-31", "P1M1D", "2023-03-01"],
  ["-0001-12-31", "P1D", "0000-01-01"],
  ["2023", "P5Y", "2028"],
  ["2023", "P18M", "[2024-07..2025-06]"],
  ["2023-09", "P1M", "2023-10"],
  ["2023-02", "P1M", "2023-03"],
  ["2023-09", "P1W", "[2023-09-08..2023-10-07]"],
  ["2023-09-25?", "P5Y", "2028-09-25?"],
  ["2023-21", "P1Y", "2024"],
  ["201X", "P10Y", "[2020..2029]"],
  ["[2023-09-18..2023-09-24]", "P1Y", "[2024-09-18..2024-09-24]"],
  ["[..2023-09-25]", "P5Y", "[..2028-09-25]"],
])("%s and %s make %s", (date, duration, sum) => {
  expect(addDuration(date, duration)).toBe(sum);
});

test("a duration may be given as a value", () => {
  expect(addDuration("2023", { years: 5, months: 0, weeks: 0, days: 0 })).toBe("2028");
});

test("a duration is not added to an interval, and a text that is no duration not at all", () => {
  expect(() => addDuration("2023/2028", "P5Y")).toThrow(/not to an interval/);
  expect(() => addDuration("2023", "five years")).toThrow(/not a duration/);
  expect(() => addDuration("9999", "P1Y")).toThrow(RangeError);
});

test.prop([day, fc.integer({ min: 0, max: 3000 })])("days are added one by one", (start, days) => {
  expect(addDuration(isoFromDay(start), `P${days}D`)).toBe(isoFromDay(start + days));
});

test.prop([day, day, durationText])(
  "the later of two days stays the later, or catches up",
  (a, b, duration) => {
    const [earlier, later] = a < b ? [a, b] : [b, a];
    const sums = [earlier, later].map((each) => bounds(addDuration(isoFromDay(each), duration)).latest);
    expect(sums[0]).toBeLessThanOrEqual(sums[1]!);
  },
);

const farFromTheEdge = fc.oneof(edtfPoint, edtfOneOf).filter((value) => {
  const { earliest, latest } = bounds(value);
  return (
    (earliest > -Infinity || latest < Infinity) &&
    (latest < 2_500_000 || latest === Infinity) &&
    earliest < 2_500_000
  );
});

test.prop([farFromTheEdge, durationText])(
  "a duration moves a date forward and keeps its doubt",
  (value, duration) => {
    const sum = addDuration(value, duration);
    expect(bounds(sum).earliest).toBeGreaterThanOrEqual(bounds(value).earliest);
    expect(isQualified(sum)).toBe(isQualified(value));
  },
);

test.prop([day, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 })])(
  "a vague date moved contains the day moved",
  (start, years, months) => {
    const iso = isoFromDay(start);
    const duration = `P${years}Y${months}M`;
    const monthLength = "-DD".length;
    expect(contains(addDuration(iso.slice(0, -monthLength), duration), addDuration(iso, duration))).toBe(
      true,
    );
  },
);
