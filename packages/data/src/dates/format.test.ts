import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { edtf } from "./fixtures/arbitrary.ts";
import { formatEdtf } from "./format.ts";
import { parseEdtf, toEdtf } from "./parse-edtf.ts";

test.each([
  "2023-09-25",
  "2023-08",
  "2028",
  "-0044-03-15",
  "201X",
  "2023-XX-XX",
  "2023-24?",
  "2023/2028",
  "../2022-06-28",
  "/2028",
  "2023-09/..",
  "2023-09/",
  "[2023-09-18..2023-09-24]",
  "[..2023-09-25?]",
  "[2020,2022-21,2024..]",
])("%s is written as it was read", (text) => {
  expect(formatEdtf(toEdtf(text))).toBe(text);
});

test.prop([edtf])("a value survives being written and read", (value) => {
  expect(parseEdtf(formatEdtf(value))).toEqual({ ok: true, value });
});
