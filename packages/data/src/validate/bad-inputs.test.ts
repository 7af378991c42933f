import { describe, expect, it } from "vitest";
import { BAD_INPUTS, BAD_VALUES } from "./fixtures/bad-inputs.ts";
import { type Finding, validate } from "./index.ts";

function brief({ line, column, code, path }: Finding): string {
  return `${line === undefined ? "-" : `${line}:${column}`} ${code} ${path}`;
}

describe("what is wrong with an input is found, and all else in it is judged", () => {
  it("is shown on at least 60 kinds of fault", () => {
    expect(new Set(BAD_INPUTS.map(({ name }) => name)).size).toBe(BAD_INPUTS.length);
    expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(BAD_INPUTS)("$name", async ({ source, options, found, checked }) => {
    const result = await validate(source, options);
    expect({ found: result.findings.map(brief), checked: result.checked }).toEqual({ found, checked });
    expect(result.ok).toBe(false);
  });

  it.each(BAD_INPUTS)("says who, what and how to mend it: $name", async ({ source, options }) => {
    for (const { message, hint, docs } of (await validate(source, options)).findings) {
      expect(message).toMatch(/^\S.*[.:]$/s);
      expect(hint).toMatch(/^\S.*[.?]$/s);
      expect(docs).toMatch(/^https:\/\/.*\/rules\/.*\/$/);
    }
  });

  it.each(BAD_VALUES)("of a program's values: $name", async ({ value, found }) => {
    const { findings, checked } = await validate([
      value,
      { type: "actor", id: "actors/b", name: "B", kind: "state", claims: [] },
    ]);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([found]);
    expect(checked).toBe(2);
  });
});
