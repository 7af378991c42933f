import { REDIRECT_RULES, RULES } from "@org/defense-pact-data/rules";
import { FINDING_CODES } from "@org/defense-pact-data/validate";
import { expect, test } from "vitest";
import { textOf } from "../html/html.ts";
import { CODES } from "./codes.ts";
import { codePage, rulePage } from "./rule-page.ts";
import { ruleCases, rulesText, ruleText } from "./rule-texts.ts";
import { rulesPage } from "./rules-page.ts";

test("every rule and every other code of a finding is in the register once", () => {
  const all = [
    ...RULES.map(({ id }) => id),
    ...REDIRECT_RULES.map(({ id }) => id),
    ...Object.keys(FINDING_CODES),
  ];
  expect(CODES.map(({ code }) => code).sort()).toEqual(all.sort());
  const { markup } = rulesPage(rulesText());
  expect(all.filter((code) => !markup.includes(`href="/rules/${code}/"`))).toEqual([]);
});

test("the page of a rule says what it holds, what it rejects, how to mend it, and the cases it is tried on", () => {
  for (const rule of CODES.filter(({ scope }) => scope)) {
    const cases = ruleCases(rule.code);
    const { markup } = rulePage(rule, ruleText(rule.code), cases);
    for (const title of ["What it says", "Why", "Rejected", "How to mend it", "Exceptions", "How to set it"])
      expect(markup, rule.code).toContain(`>${title}</h2>`);
    expect(cases.rejected.length, rule.code).toBeGreaterThan(0);
  }
});

test("links between rules lead to pages of the site", () => {
  const rule = CODES.find(({ code }) => code === "fragment-share") as (typeof CODES)[number];
  const { markup } = rulePage(rule, ruleText(rule.code), ruleCases(rule.code));
  expect(markup).toContain('href="/rules/fragment-run/"');
  expect(markup).not.toContain('.md"');
});

test("the page of any other code says how to mend it", () => {
  for (const code of CODES.filter(({ scope }) => !scope))
    expect(textOf(codePage(code)), code.code).toContain(code.hint?.split("`")[0]?.split("(")[0]);
});

test("a rule without a page is an error that names the file to write", () => {
  expect(() => ruleText("no-such-rule")).toThrow("write docs/rules/no-such-rule.md");
});
