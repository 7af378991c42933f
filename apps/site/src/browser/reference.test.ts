import { readFileSync } from "node:fs";
import { docsOf } from "@org/defense-pact-data/validate";
import { expect, test } from "vitest";
import { CODES } from "../rules/codes.ts";
import { SCHEMA_FILES, schemaOf, schemaText } from "../schema/schema-files.ts";
import { fileOf } from "./built-site.ts";

const textAt = (address: string) => {
  const file = fileOf(new URL(address).pathname);
  return file && readFileSync(file, "utf8");
};

test("the address that a finding gives leads to a page about its code", () => {
  expect(CODES.length).toBeGreaterThan(100);
  const astray = CODES.filter(({ code }) => !textAt(docsOf(code))?.includes(`<code>${code}</code></p>`));
  expect(astray.map(({ code }) => code)).toEqual([]);
});

test("every schema stands at the address in its $id", () => {
  for (const name of SCHEMA_FILES) expect(textAt(schemaOf(name).$id as string)).toBe(schemaText(name));
});
