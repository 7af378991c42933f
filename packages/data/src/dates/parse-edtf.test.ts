import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { edtf } from "./fixtures/arbitrary.ts";
import { formatEdtf } from "./format.ts";
import { isEdtf, parseEdtf, toEdtf } from "./parse-edtf.ts";

test("a text is parsed as what its punctuation says it is", () => {
  const kinds = ["2023", "2023-21", "2023/2024", "[2023,2024]"].map((text) => toEdtf(text).kind);
  expect(kinds).toEqual(["date", "season", "interval", "one-of"]);
});

test("an invalid text throws where a value must be had", () => {
  expect(() => toEdtf("2023-02-30")).toThrow(/2023-02 has the days 01 to 28/);
});

test("a value stands for itself", () => {
  const value = toEdtf("2023-09-25");
  expect(toEdtf(value)).toBe(value);
});

test.prop([edtf])("every value of the profile is EDTF once written", (value) => {
  expect(isEdtf(formatEdtf(value))).toBe(true);
});

const nearMiss = fc.string({ unit: fc.constantFrom(..."0123456789-XX./[],?~%T"), maxLength: 24 });

test.prop([fc.oneof(nearMiss, fc.string())])(
  "any text gets an answer, the same from both functions",
  (text) => {
    expect(isEdtf(text)).toBe(parseEdtf(text).ok);
  },
);
