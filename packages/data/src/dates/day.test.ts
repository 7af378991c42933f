import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { dayFromIso, FIRST_DAY, isoFromDay, LAST_DAY, partsOfDay } from "./day.ts";
import { day } from "./fixtures/arbitrary.ts";

test("day 0 is 1970-01-01", () => {
  expect(dayFromIso("1970-01-01")).toBe(0);
  expect(dayFromIso("2023-09-25")).toBe(19_625);
  expect(isoFromDay(-1)).toBe("1969-12-31");
});

test("the first century and the years before the era are not taken for the twentieth century", () => {
  expect(isoFromDay(dayFromIso("0044-03-15"))).toBe("0044-03-15");
  expect(isoFromDay(dayFromIso("-0044-03-15"))).toBe("-0044-03-15");
  expect(partsOfDay(dayFromIso("0000-02-29"))).toEqual({ year: 0, month: 2, day: 29 });
});

test.each(["2023-02-30", "2023-13-01", "2023-00-01", "2023-01-00", "2023-09", "2023-9-5", "-0000-01-01", ""])(
  "%j is not a day",
  (text) => {
    expect(() => dayFromIso(text)).toThrow(RangeError);
  },
);

test("the last day that can be written is in the year 9999", () => {
  expect([isoFromDay(FIRST_DAY), isoFromDay(LAST_DAY)]).toEqual(["-9999-01-01", "9999-12-31"]);
  for (const beyond of [FIRST_DAY - 1, LAST_DAY + 1, Infinity, -Infinity, NaN, 0.5]) {
    expect(() => isoFromDay(beyond)).toThrow(RangeError);
  }
});

test.prop([day])("a day survives being written and read", (value) => {
  expect(dayFromIso(isoFromDay(value))).toBe(value);
});
