import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { bounds } from "./bounds.ts";
import { dayFromIso, LAST_DAY } from "./day.ts";
import { day, edtf } from "./fixtures/arbitrary.ts";
import { edtfFromBounds } from "./from-bounds.ts";

test.each([
  ["2023-09-25", "2023-09-25", "2023-09-25"],
  ["2023-09-18", "2023-09-24", "[2023-09-18..2023-09-24]"],
  ["2024-02-01", "2024-02-29", "2024-02"],
  ["2024-07-01", "2025-06-30", "[2024-07..2025-06]"],
  ["2023-01-01", "2023-12-31", "2023"],
  ["2022-01-01", "2023-12-31", "[2022..2023]"],
  ["-0044-01-01", "-0044-12-31", "-0044"],
])("some day from %s to %s is %s", (earliest, latest, text) => {
  expect(edtfFromBounds({ earliest: dayFromIso(earliest), latest: dayFromIso(latest) })).toBe(text);
});

test("an infinite end becomes open dots, at the precision of the day", () => {
  const latest = dayFromIso("2023-09-30");
  expect(edtfFromBounds({ earliest: -Infinity, latest })).toBe("[..2023-09-30]");
  expect(edtfFromBounds({ earliest: latest, latest: Infinity })).toBe("[2023-09-30..]");
});

test("a qualifier stands on every date", () => {
  expect(edtfFromBounds({ earliest: 0, latest: 0 }, "?")).toBe("1970-01-01?");
  expect(edtfFromBounds({ earliest: 0, latest: 1 }, "%")).toBe("[1970-01-01%..1970-01-02%]");
  expect(edtfFromBounds({ earliest: -Infinity, latest: 0 }, "~")).toBe("[..1970-01-01~]");
});

test.each([
  [-Infinity, Infinity],
  [1, 0],
  [NaN, 0],
  [0, LAST_DAY + 1],
])("there is no date from day %s to day %s", (earliest, latest) => {
  expect(() => edtfFromBounds({ earliest, latest })).toThrow(RangeError);
});

test.prop([day, fc.nat(4000)])(
  "the bounds of what is written are the bounds it was written from",
  (earliest, length) => {
    const span = { earliest, latest: earliest + length };
    expect(bounds(edtfFromBounds(span))).toEqual(span);
  },
);

test.prop([edtf])("every bounded date can be written from its bounds", (value) => {
  const { earliest, latest } = bounds(value);
  if (earliest === -Infinity && latest === Infinity) return;
  expect(bounds(edtfFromBounds({ earliest, latest }))).toEqual({ earliest, latest });
});
