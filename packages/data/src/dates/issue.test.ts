import { expect, test } from "vitest";
import { parseDuration } from "./duration.ts";
import { DATE_ISSUES, type DateIssueCode, type Parsed, quoted } from "./issue.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { resolveRelative } from "./resolve-relative.ts";

/** One refusal for each code; the type demands a new entry for a new code. */
const provoked: Record<DateIssueCode, Parsed<unknown>> = {
  empty: parseEdtf(""),
  syntax: parseEdtf("soon"),
  timestamp: parseEdtf("2023-09-25T10:00:00Z"),
  "year-prefix": parseEdtf("Y170000002"),
  "level-2": parseEdtf("201X-09"),
  "no-such-year": parseEdtf("-0000"),
  "no-such-month": parseEdtf("2023-13"),
  "no-such-day": parseEdtf("2023-02-30"),
  "no-date": parseEdtf("../.."),
  reversed: parseEdtf("2024/2023"),
  duration: parseDuration("five years"),
  "publication-missing": resolveRelative("same-day-as-publication", {}),
  "publication-unbounded": resolveRelative("on-or-before-publication", { published: "2023/.." }),
  "weekday-missing": resolveRelative("weekday-before-publication", { published: "2023" }),
  "month-missing": resolveRelative("month-on-or-before-publication", { published: "2023" }),
  "beyond-calendar": resolveRelative("year-after-publication", { published: "9999" }),
};

test.each(Object.entries(provoked))("the code %s is given, with a whole sentence", (code, parsed) => {
  expect(parsed).toMatchObject({ ok: false, issue: { code, message: expect.stringMatching(/\.$/) } });
});

test("every code is listed once, with its meaning", () => {
  expect(Object.keys(provoked)).toEqual(Object.keys(DATE_ISSUES));
});

test("a quoted text is escaped and cut", () => {
  expect(quoted('a "b"\n')).toBe('"a \\"b\\"\\n"');
  expect(quoted("x".repeat(100))).toHaveLength(43);
});
