import { parse } from "yaml";

/** The pages of documentation about rules, as they are written: path → text. */
const PAGES = import.meta.glob<string>("../../../../docs/rules/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What each rule is tried on: path → YAML. */
const CASES = import.meta.glob<string>("../../../../packages/data/src/rules/fixtures/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The names of the cases that a rule is held to by its tests. */
export interface RuleCases {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** What is written about a rule. @throws Error where the rule has no page. */
export function ruleText(rule: string): string {
  const text = PAGES[`../../../../docs/rules/${rule}.md`];
  if (text === undefined) throw new Error(`The rule ${rule} has no page: write docs/rules/${rule}.md.`);
  return text;
}

/** What is written about all rules. */
export const rulesText = (): string => ruleText("README");

/** The cases that a rule accepts and rejects in its tests. */
export function ruleCases(rule: string): RuleCases {
  const text = CASES[`../../../../packages/data/src/rules/fixtures/${rule}.yaml`] ?? "";
  const { accepted = [], rejected = [] } = (parse(text) ?? {}) as Partial<
    Record<keyof RuleCases, { name: string }[]>
  >;
  return { accepted: accepted.map(({ name }) => name), rejected: rejected.map(({ name }) => name) };
}
