import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvLine } from "./csv-line.ts";

test("a line has scalars as they are, lists of them joined, the rest as JSON, and nothing for what is absent", () => {
  const line = csvLine(["a", 1.5, true, undefined, null, ["x", "y"], [], [{ of: "z" }], { min: 1 }]);
  expect(line).toBe('a,1.5,true,,,x;y,,"[{""of"":""z""}]","{""min"":1}"\r\n');
});

test("what would break a line is read back as it was", () => {
  const values = ['he said "no"', "a,b", "two\nlines", "a return\r", ""];
  expect(parse(csvLine(values))).toEqual([values]);
});
