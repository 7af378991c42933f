import { expect, test } from "vitest";
import { parsePoint } from "./parse-point.ts";

test.each([
  ["2023", { kind: "date", year: "2023" }],
  ["2023-09", { kind: "date", year: "2023", month: "09" }],
  ["2024-02-29", { kind: "date", year: "2024", month: "02", day: "29" }],
  ["201X", { kind: "date", year: "201X" }],
  ["20XX~", { kind: "date", year: "20XX", qualifier: "~" }],
  ["2023-XX", { kind: "date", year: "2023", month: "XX" }],
  ["2023-09-XX", { kind: "date", year: "2023", month: "09", day: "XX" }],
  ["2023-XX-XX", { kind: "date", year: "2023", month: "XX", day: "XX" }],
  ["2023-09-25?", { kind: "date", year: "2023", month: "09", day: "25", qualifier: "?" }],
  ["-0044-03%", { kind: "date", year: "-0044", month: "03", qualifier: "%" }],
  ["-004X", { kind: "date", year: "-004X" }],
  ["2023-24", { kind: "season", year: "2023", season: "24" }],
  ["2023-21?", { kind: "season", year: "2023", season: "21", qualifier: "?" }],
])("%s is a point", (text, value) => {
  expect(parsePoint(text)).toEqual({ ok: true, value });
});
