import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { INPUT_CODES, type InputCode } from "../formats/index.ts";
import { REDIRECT_RULES, RULES } from "../rules/index.ts";
import { docsOf, FINDING_CODES, type SURROUNDING_RULES, type SurroundingRule } from "./codes.ts";
import { SCHEMA_CODES, type SchemaCode } from "./schema-codes.ts";

const PAGE = readFileSync(new URL("../../../../docs/findings.md", import.meta.url), "utf8");

describe("the codes of findings", () => {
  it("stand in the documentation as in the code, no more and no fewer", () => {
    const rows = [...PAGE.matchAll(/^\| `([^`]+)` \| (\w+) \| (.*) \| (.*) \|$/gm)].map(
      ([, ...cells]) => cells,
    );
    const expected = Object.entries(FINDING_CODES).map(([code, { severity, title, hint }]) => [
      code,
      severity,
      title,
      hint,
    ]);
    expect(rows).toEqual(expected);
  });

  it("are the types of codes", () => {
    expectTypeOf<keyof typeof INPUT_CODES>().toEqualTypeOf<InputCode>();
    expectTypeOf<keyof typeof SCHEMA_CODES>().toEqualTypeOf<SchemaCode>();
    expectTypeOf<keyof typeof SURROUNDING_RULES>().toEqualTypeOf<SurroundingRule>();
  });

  it("have the prefix of their table, and none is the id of a rule", () => {
    for (const code of Object.keys(INPUT_CODES)) expect(code).toMatch(/^input\/[a-z]+(-[a-z0-9]+)*$/);
    for (const code of Object.keys(SCHEMA_CODES)) expect(code).toMatch(/^schema\/[a-z]+(-[a-z]+)*$/);
    for (const { id } of [...RULES, ...REDIRECT_RULES]) expect(FINDING_CODES).not.toHaveProperty([id]);
  });

  it("have a hint that says what to do", () => {
    for (const { title, hint } of Object.values(FINDING_CODES)) {
      expect(title).toMatch(/^\S/);
      expect(hint).toMatch(/^\S.*\.$/);
    }
  });

  it("have a page each", () => {
    expect(docsOf("input/empty")).toMatch(/^https:\/\/[^/]+\/rules\/input\/empty\/$/);
  });
});
