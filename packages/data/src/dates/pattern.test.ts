import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { edtf } from "./fixtures/arbitrary.ts";
import { formatEdtf } from "./format.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { EDTF_PATTERN } from "./pattern.ts";

const pattern = new RegExp(EDTF_PATTERN);

test.prop([edtf])("the pattern matches every value of the profile", (value) => {
  expect(formatEdtf(value)).toMatch(pattern);
});

/** Texts one edit away from a date, where a pattern that is too narrow or too wide shows itself. */
const edited = fc
  .tuple(edtf.map(formatEdtf), fc.nat(), fc.constantFrom("", ..."0139X-./[],?%"))
  .map(([text, at, replacement]) => {
    const index = at % text.length;
    return text.slice(0, index) + replacement + text.slice(index + 1);
  });

test.prop([edited])("the pattern matches whatever the parser accepts", (text) => {
  if (parseEdtf(text).ok) expect(text).toMatch(pattern);
});

/** What the docstring says a regular expression cannot know; any other code means that the pattern is too wide. */
const unknowable = new Set(["no-such-day", "no-such-year", "reversed"]);

test.prop([edited])("what the pattern matches and the parser refuses is calendar, order or dots", (text) => {
  const parsed = parseEdtf(text);
  if (parsed.ok || !pattern.test(text)) return;
  expect(unknowable.has(parsed.issue.code) || text.startsWith("[")).toBe(true);
});

test.each([
  "",
  "2023-13",
  "2023-00",
  "2023-20",
  "2023-25",
  "2023-09-32",
  "2023-09-00",
  "2023-21-01",
  "2023-XX-25",
  "201X-09",
  "XXXX",
  "2023?~",
  "Y12023",
  "2023-09-25T10:00:00Z",
  "/",
  "../..",
  "2023/2024/2025",
  "[]",
  "[2023",
  "[2023,]",
  "2023\n",
])("the pattern does not match %j", (text) => {
  expect(pattern.test(text)).toBe(false);
});

test("the pattern needs neither flags nor look-around", () => {
  expect(EDTF_PATTERN).not.toMatch(/\(\?[=!<]/);
  expect(EDTF_PATTERN).not.toMatch(/\\[dwsb1-9]/);
  expect(() => new RegExp(EDTF_PATTERN, "v")).not.toThrow();
});

test("the pattern gives up on a long hostile text at once", () => {
  expect(pattern.test(`[${"2023..".repeat(50_000)}`)).toBe(false);
  expect(pattern.test(`[${"2023-09-25,".repeat(50_000)}]`)).toBe(false);
});
