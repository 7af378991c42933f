import { type CodeEntry, INPUT_CODES } from "../formats/index.ts";
import { IDENTITY } from "../generated/identity.ts";
import { SCHEMA_CODES } from "./schema-codes.ts";

/** Rules that need to know what surrounds the records: files, the base, the configuration. They are set as other rules are. */
export const SURROUNDING_RULES = {
  "id-matches-file": {
    title: "A record's id is the path of its file",
    hint: "Rename the file, or correct the id.",
    severity: "error",
  },
  "shadows-base": {
    title: "A record with an id of the base is the base's record",
    hint: "Give the record an id of its own, or make sure that it is meant to replace the base's.",
    severity: "warning",
  },
  "exception-of-no-record": {
    title: "Every exception is of a record that exists",
    hint: "Correct the id in the configuration, or remove the exception.",
    severity: "error",
  },
  "exception-unneeded": {
    title: "Every exception is needed",
    hint: "Remove the exception from the configuration.",
    severity: "error",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type SurroundingRule = keyof typeof SURROUNDING_RULES;

/** Every code of a finding that is not a rule's of `./rules` or a custom one's. */
export const FINDING_CODES: Readonly<Record<string, CodeEntry>> = {
  ...INPUT_CODES,
  ...SCHEMA_CODES,
  ...SURROUNDING_RULES,
};

/** The address of the page about a code. */
export function docsOf(code: string): string {
  return `${IDENTITY.homepage}/rules/${code}/`;
}

/** The page of rules that have none of their own. */
export const RULES_PAGE = `${IDENTITY.homepage}/rules/`;
