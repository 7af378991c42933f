import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesOf } from "./fixtures/cases.ts";
import { REDIRECT_RULES, RULE_GROUPS, RULES } from "./index.ts";

const ALL = [...RULES, ...REDIRECT_RULES];
const PAGES = new URL("../../../../docs/rules/", import.meta.url);
const NO_RULES: ReadonlySet<string> = new Set(["index", "rule", "run"]);

/** The names of files of one kind in a folder, without their ending. */
function names(folder: URL, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith(`.test${ending}`))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

const IDS = ALL.map(({ id }) => id).sort();

describe("the registry", () => {
  it("has every rule of the folder under the name of its file, and no id twice", () => {
    const files = names(new URL("./", import.meta.url), ".ts").filter((name) => !NO_RULES.has(name));
    expect(IDS).toEqual(files);
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it("has cases for every rule, and no others", () => {
    const files = names(new URL("./fixtures/", import.meta.url), ".yaml").filter((name) => name !== "base");
    expect(files).toEqual(IDS);
    expect(casesOf("no-such-rule")).toBeUndefined();
  });

  it("has a page for every rule, and no others", () => {
    expect(names(PAGES, ".md").filter((name) => name !== "README")).toEqual(IDS);
  });

  it.each(ALL)("is what the page of $id says", ({ id, title, severity, scope }) => {
    const page = new URL(`${id}.md`, PAGES);
    const [heading, , line] = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];
    expect(heading).toBe(`# ${title}`);
    expect(line).toBe(`\`${id}\` · ${severity} · ${scope}`);
  });

  it("is what the list of pages says, in its order", () => {
    const rows = readFileSync(new URL("README.md", PAGES), "utf8").match(/^(## .*|- \[.*)$/gm);
    const expected = Object.entries({ ...RULE_GROUPS, Redirects: REDIRECT_RULES }).flatMap(
      ([group, rules]) => [
        `## ${group}`,
        ...rules.map(({ id, title, severity }) => `- [\`${id}\`](${id}.md) (${severity}): ${title}`),
      ],
    );
    expect(rows).toEqual(expected);
  });
});

describe("a rule", () => {
  it.each(ALL)("$id has a kebab-case id and a title that is a sentence", ({ id, title }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^([A-Z]|`)[^\n]*[^.\s]$/);
  });
});
