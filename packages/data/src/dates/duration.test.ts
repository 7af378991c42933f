import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { DURATION_PATTERN, parseDuration } from "./duration.ts";
import { durationText } from "./fixtures/arbitrary.ts";

const none = { years: 0, months: 0, weeks: 0, days: 0 };

test.each([
  ["P5Y", { ...none, years: 5 }],
  ["P18M", { ...none, months: 18 }],
  ["P2W", { ...none, weeks: 2 }],
  ["P30D", { ...none, days: 30 }],
  ["P1Y6M", { ...none, years: 1, months: 6 }],
  ["P1Y2M3W4D", { years: 1, months: 2, weeks: 3, days: 4 }],
  ["P0D", none],
])("%s is a duration", (text, value) => {
  expect(parseDuration(text)).toEqual({ ok: true, value });
});

test.each([
  "",
  "P",
  "5Y",
  "P5",
  "P-5Y",
  "-P5Y",
  "P1.5Y",
  "PT5H",
  "P1DT5H",
  "P6M1Y",
  "P1Y1Y",
  "p5y",
  "P1Y ",
  "P1234567Y",
])("%j is not a duration in whole units", (text) => {
  expect(parseDuration(text)).toMatchObject({ ok: false, issue: { code: "duration" } });
});

test.prop([fc.oneof(durationText, fc.string({ unit: fc.constantFrom(..."P0123YMWD"), maxLength: 8 }))])(
  "the pattern accepts exactly what the parser accepts",
  (text) => {
    expect(new RegExp(DURATION_PATTERN).test(text)).toBe(parseDuration(text).ok);
  },
);
