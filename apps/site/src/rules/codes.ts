import { REDIRECT_RULES, RULE_GROUPS } from "@org/defense-pact-data/rules";
import { FINDING_CODES } from "@org/defense-pact-data/validate";

/** What a finding can be about: a rule of the model, or a code for what is wrong before rules are asked. */
export interface Code {
  readonly code: string;
  /** A sentence that is true of valid data. */
  readonly title: string;
  readonly severity: "error" | "warning";
  /** Of a rule with a page of documentation: what it looks at. */
  readonly scope?: "record" | "dataset" | "redirect";
  /** How to mend it, of a code without a page of documentation. */
  readonly hint?: string;
}

/** Codes that belong together. */
export interface CodeGroup {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly codes: readonly Code[];
}

const SURROUNDINGS: readonly [id: string, title: string, about: string, has: (code: string) => boolean][] = [
  ["input", "The input", "What is wrong with a file, before any record is judged.", startsWith("input/")],
  ["schema", "The schema", "How a record fails the schema of its type.", startsWith("schema/")],
  [
    "surroundings",
    "What surrounds the records",
    "Rules on files, on the dataset that one’s own builds on, and on the configuration.",
    (code) => !code.includes("/"),
  ],
];

function startsWith(prefix: string): (code: string) => boolean {
  return (code) => code.startsWith(prefix);
}

/** Every code that a finding can have, in the order of the validator. */
export const CODE_GROUPS: readonly CodeGroup[] = [
  ...Object.entries(RULE_GROUPS).map(([title, rules]) => group(title, rules)),
  group("Redirects", REDIRECT_RULES),
  ...SURROUNDINGS.map(([id, title, about, has]) => ({
    id,
    title,
    about,
    codes: Object.entries(FINDING_CODES)
      .filter(([code]) => has(code))
      .map(([code, entry]) => ({ code, ...entry })),
  })),
];

/** The same without their groups. */
export const CODES: readonly Code[] = CODE_GROUPS.flatMap(({ codes }) => codes);

function group(
  title: string,
  rules: readonly (Pick<Code, "title" | "severity" | "scope"> & { readonly id: string })[],
): CodeGroup {
  const codes = rules.map(({ id, title, severity, scope }) => ({
    code: id,
    title,
    severity,
    ...(scope && { scope }),
  }));
  return { id: title.toLowerCase().replaceAll(" ", "-"), title, codes };
}

/** The address of the page about a code. */
export function pageOfCode(code: string): string {
  return `/rules/${code}/`;
}
