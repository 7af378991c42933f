import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { isoFromDay } from "./day.ts";
import { day } from "./fixtures/arbitrary.ts";
import { WEEKDAYS, weekdayIndex, weekdayOf } from "./weekday.ts";

test("25 September 2023 was a Monday", () => {
  expect(weekdayOf("2023-09-25")).toBe("monday");
  expect(weekdayOf("1970-01-01")).toBe("thursday");
  expect(weekdayOf("1945-10-24")).toBe("wednesday");
});

test("a text that is not a day has no weekday", () => {
  expect(() => weekdayOf("2023-02-30")).toThrow(RangeError);
});

test.prop([day])("the weekday is the one that Date reckons, before 1970 too", (value) => {
  const sundayFirst = new Date(value * 86_400_000).getUTCDay();
  expect(weekdayIndex(value)).toBe((sundayFirst + 6) % 7);
  expect(WEEKDAYS).toContain(weekdayOf(isoFromDay(value)));
});
