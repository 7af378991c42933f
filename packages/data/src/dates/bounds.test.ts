import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { bounds, endBounds, startBounds } from "./bounds.ts";
import { isoFromDay } from "./day.ts";
import { edtf } from "./fixtures/arbitrary.ts";

const readable = (day: number): string => (Number.isFinite(day) ? isoFromDay(day) : String(day));

test.each([
  ["2023-09-25", "2023-09-25", "2023-09-25"],
  ["2023-09", "2023-09-01", "2023-09-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023", "2023-01-01", "2023-12-31"],
  ["0000", "0000-01-01", "0000-12-31"],
  ["-0044", "-0044-01-01", "-0044-12-31"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["20XX", "2000-01-01", "2099-12-31"],
  ["-004X", "-0049-01-01", "-0040-12-31"],
  ["-000X", "-0009-01-01", "0000-12-31"],
  ["2023-XX", "2023-01-01", "2023-12-31"],
  ["2023-XX-XX", "2023-01-01", "2023-12-31"],
  ["2023-09-XX", "2023-09-01", "2023-09-30"],
  ["2023-24", "2023-01-01", "2023-12-31"],
  ["2023/2028", "2023-01-01", "2028-12-31"],
  ["2023-09/2023", "2023-09-01", "2023-12-31"],
  ["2023-09/..", "2023-09-01", "Infinity"],
  ["2023-09/", "2023-09-01", "Infinity"],
  ["../2022-06-28", "-Infinity", "2022-06-28"],
  ["/2028", "-Infinity", "2028-12-31"],
  ["[2023-09-18..2023-09-24]", "2023-09-18", "2023-09-24"],
  ["[2024,2022,2023]", "2022-01-01", "2024-12-31"],
  ["[..2023-09-25]", "-Infinity", "2023-09-25"],
  ["[2023-09-25..]", "2023-09-25", "Infinity"],
  ["[2021,2023..2024]", "2021-01-01", "2024-12-31"],
])("%s can be any day from %s to %s", (text, earliest, latest) => {
  const found = bounds(text);
  expect([readable(found.earliest), readable(found.latest)]).toEqual([earliest, latest]);
});

test.each(["2023-09-25?", "2023-09-25~", "2023-09-25%"])(
  "the qualifier of %s does not widen its bounds",
  (text) => {
    expect(bounds(text)).toEqual(bounds("2023-09-25"));
  },
);

test("a text that is not a date has no bounds", () => {
  expect(() => bounds("2023-02-30")).toThrow(RangeError);
});

test("an open end is beyond every day, an unknown one may be any day", () => {
  expect(startBounds({ kind: "open" })).toEqual({ earliest: -Infinity, latest: -Infinity });
  expect(endBounds({ kind: "open" })).toEqual({ earliest: Infinity, latest: Infinity });
  expect(startBounds({ kind: "unknown" })).toEqual(endBounds({ kind: "unknown" }));
});

test.prop([edtf])("bounds are in order, and whole days where they are finite", (value) => {
  const { earliest, latest } = bounds(value);
  expect(earliest).toBeLessThanOrEqual(latest);
  for (const end of [earliest, latest]) expect(Number.isInteger(end) || !Number.isFinite(end)).toBe(true);
});
