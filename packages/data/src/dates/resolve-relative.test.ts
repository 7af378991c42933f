import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { contains } from "./containment.ts";
import { DATE_RULES, type DateRuleId } from "./date-rules.ts";
import { isoFromDay } from "./day.ts";
import { isFinerThan } from "./finer.ts";
import { day } from "./fixtures/arbitrary.ts";
import { isQualified } from "./qualified.ts";
import { type DateWords, resolveDateRule, resolveRelative } from "./resolve-relative.ts";
import { WEEKDAYS, weekdayOf } from "./weekday.ts";

/** Monday 25 September 2023. */
const published = "2023-09-25";

describe("from a publication on Monday 25 September 2023", () => {
  const cases: [DateRuleId, DateWords, string][] = [
    ["same-day-as-publication", {}, "2023-09-25"],
    ["day-before-publication", {}, "2023-09-24"],
    ["day-after-publication", {}, "2023-09-26"],
    ["weekday-on-or-before-publication", { weekday: "monday" }, "2023-09-25"],
    ["weekday-on-or-before-publication", { weekday: "tuesday" }, "2023-09-19"],
    ["weekday-before-publication", { weekday: "monday" }, "2023-09-18"],
    ["weekday-before-publication", { weekday: "sunday" }, "2023-09-24"],
    ["weekday-on-or-after-publication", { weekday: "monday" }, "2023-09-25"],
    ["weekday-on-or-after-publication", { weekday: "sunday" }, "2023-10-01"],
    ["weekday-after-publication", { weekday: "monday" }, "2023-10-02"],
    ["weekday-after-publication", { weekday: "tuesday" }, "2023-09-26"],
    ["week-before-publication", {}, "[2023-09-18..2023-09-24]"],
    ["week-of-publication", {}, "[2023-09-25..2023-10-01]"],
    ["week-after-publication", {}, "[2023-10-02..2023-10-08]"],
    ["month-before-publication", {}, "2023-08"],
    ["month-of-publication", {}, "2023-09"],
    ["month-after-publication", {}, "2023-10"],
    ["month-on-or-before-publication", { month: 8 }, "2023-08"],
    ["month-on-or-before-publication", { month: 9 }, "2023-09"],
    ["month-on-or-before-publication", { month: 12 }, "2022-12"],
    ["month-on-or-after-publication", { month: 9 }, "2023-09"],
    ["month-on-or-after-publication", { month: 8 }, "2024-08"],
    ["month-on-or-after-publication", { month: 12 }, "2023-12"],
    ["month-in-year-of-publication", { month: 7 }, "2023-07"],
    ["month-in-year-of-publication", { month: 12 }, "2023-12"],
    ["year-before-publication", {}, "2022"],
    ["year-of-publication", {}, "2023"],
    ["year-after-publication", {}, "2024"],
    ["on-or-before-publication", {}, "[..2023-09-25]"],
    ["on-or-after-publication", {}, "[2023-09-25..]"],
  ];

  test.each(cases)("%s with %o is %3$s", (rule, words, date) => {
    expect(resolveRelative(rule, { published, ...words })).toEqual({ ok: true, value: date });
  });

  test("every rule of DATE_RULES has a case here", () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(Object.keys(DATE_RULES)));
  });
});

describe("from a publication that is not known to the day", () => {
  const cases: [string, DateRuleId, DateWords, string][] = [
    ["2023-09-25?", "weekday-on-or-before-publication", { weekday: "monday" }, "2023-09-25?"],
    ["2023-09-25~", "week-before-publication", {}, "[2023-09-18~..2023-09-24~]"],
    ["2023-09-25%", "on-or-before-publication", {}, "[..2023-09-25%]"],
    ["2023-09", "same-day-as-publication", {}, "2023-09"],
    ["2023-09", "month-before-publication", {}, "2023-08"],
    ["2023-09", "on-or-before-publication", {}, "[..2023-09-30]"],
    ["2023-09", "weekday-on-or-before-publication", { weekday: "monday" }, "[2023-08-28..2023-09-25]"],
    ["[2023-09-25,2023-09-26]", "weekday-on-or-before-publication", { weekday: "monday" }, "2023-09-25"],
    ["2023", "month-of-publication", {}, "2023"],
    ["2023", "year-before-publication", {}, "2022"],
    ["2023", "month-on-or-before-publication", { month: 8 }, "[2022-08..2023-08]"],
    ["202X?", "year-before-publication", {}, "[2019?..2028?]"],
    ["../2023-09-25", "day-before-publication", {}, "[..2023-09-24]"],
    ["2023-09-25/..", "day-after-publication", {}, "[2023-09-26..]"],
  ];

  test.each(cases)("published %s, %s with %o is %4$s", (vague, rule, words, date) => {
    expect(resolveRelative(rule, { ...words, published: vague })).toEqual({ ok: true, value: date });
  });
});

describe("where a rule cannot be applied", () => {
  const cases: [DateRuleId, DateWords, string][] = [
    ["same-day-as-publication", {}, "publication-missing"],
    ["same-day-as-publication", { published: "2023-02-30" }, "no-such-day"],
    ["on-or-before-publication", { published: "2023/.." }, "publication-unbounded"],
    ["on-or-after-publication", { published: "/2023" }, "publication-unbounded"],
    ["weekday-before-publication", { published }, "weekday-missing"],
    ["month-on-or-before-publication", { published }, "month-missing"],
    ["month-on-or-before-publication", { published, month: 13 }, "month-missing"],
    ["month-on-or-before-publication", { published, month: 0 }, "month-missing"],
    ["month-on-or-before-publication", { published, month: 1.5 }, "month-missing"],
    ["year-after-publication", { published: "9999" }, "beyond-calendar"],
    ["day-before-publication", { published: "-9999-01-01" }, "beyond-calendar"],
  ];

  test.each(cases)("%s with %o has a reason", (rule, words, code) => {
    expect(resolveRelative(rule, words)).toMatchObject({ ok: false, issue: { code } });
    expect(resolveDateRule(rule, words)).toBeUndefined();
  });
});

test("the short form gives the same date", () => {
  expect(resolveDateRule("day-before-publication", { published })).toBe("2023-09-24");
});

const ruleId = fc.constantFrom(...(Object.keys(DATE_RULES) as DateRuleId[]));
const named = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), month: fc.integer({ min: 1, max: 12 }) });
const resolved = (rule: DateRuleId, words: DateWords): string => resolveDateRule(rule, words) ?? "unresolved";

test.prop([ruleId, named, day, fc.constantFrom("-DD", "-MM-DD")])(
  "a vaguer publication date yields a date that covers the sharper one",
  (rule, words, publishedDay, cut) => {
    const iso = isoFromDay(publishedDay);
    const sharp = resolved(rule, { ...words, published: iso });
    const vague = resolved(rule, { ...words, published: iso.slice(0, -cut.length) });
    expect(contains(vague, sharp)).toBe(true);
    expect(isFinerThan(vague, sharp)).toBe(false);
  },
);

test.prop([ruleId, named, day])(
  "an uncertain publication date yields an uncertain date",
  (rule, words, publishedDay) => {
    expect(isQualified(resolved(rule, { ...words, published: `${isoFromDay(publishedDay)}?` }))).toBe(true);
  },
);

const weekdayRule = fc.constantFrom<DateRuleId>(
  "weekday-on-or-before-publication",
  "weekday-before-publication",
  "weekday-on-or-after-publication",
  "weekday-after-publication",
);

test.prop([weekdayRule, named, day])("a weekday rule yields that weekday", (rule, words, publishedDay) => {
  const date = resolved(rule, { ...words, published: isoFromDay(publishedDay) });
  expect(weekdayOf(date)).toBe(words.weekday);
});
