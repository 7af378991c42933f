import { describe, expect, it } from "vitest";
import { record as recordSchema, redirect as redirectSchema } from "../schema/index.ts";
import { BASE, casesOf, findingsOf, recordsOf } from "./fixtures/cases.ts";
import { REDIRECT_RULES, RULES } from "./index.ts";

const ALL = [...RULES, ...REDIRECT_RULES];

describe("the base of the cases", () => {
  it("passes the schema", () => {
    for (const record of BASE)
      expect(recordSchema.safeParse(record).error?.issues ?? [], record.id).toEqual([]);
  });

  it.each(ALL)("passes the rule $id", (rule) => {
    expect(findingsOf(rule, { name: "base" }).places).toEqual([]);
  });
});

describe.each(ALL)("$id", (rule) => {
  const { accepted = [], rejected = [] } = casesOf(rule.id) ?? {};

  it("has a case that it accepts and one that it rejects", () => {
    expect(accepted.length).toBeGreaterThan(0);
    expect(rejected.length).toBeGreaterThan(0);
  });

  it.each([...accepted, ...rejected])("judges records of the schema: $name", (one) => {
    for (const record of recordsOf(one)) {
      expect(recordSchema.safeParse(record).error?.issues ?? [], record.id).toEqual([]);
    }
    for (const redirect of one.redirects ?? []) {
      expect(redirectSchema.safeParse(redirect).error?.issues ?? []).toEqual([]);
    }
  });

  it.each(accepted)("accepts: $name", (one) => {
    expect(one.findings).toBeUndefined();
    expect(findingsOf(rule, one).places).toEqual([]);
  });

  it.each(rejected)("rejects: $name", (one) => {
    expect(one.findings?.length).toBeGreaterThan(0);
    expect(findingsOf(rule, one).places).toEqual(one.findings);
  });

  it("says what is wrong and how to mend it", () => {
    for (const fault of rejected.flatMap((one) => findingsOf(rule, one).faults)) {
      expect(fault.message).toMatch(/^\S.*[.:…]$/s);
      expect(fault.hint).toMatch(/^\S.*[.]$/s);
    }
  });
});
