import type { Severity } from "../rules/index.ts";
import { REDIRECT_RULES, RULES } from "../rules/index.ts";
import { SURROUNDING_RULES } from "./codes.ts";
import { checkForm, type ObjectForm } from "./config-form.ts";

/** How strictly a rule is applied, and why not as it stands. */
export interface RuleSetting {
  readonly severity: "off" | Severity;
  readonly reason: string;
}

/** A finding that is accepted: the rule, the record it is in, and why. */
export interface Exception {
  readonly rule: string;
  readonly record: string;
  readonly reason: string;
}

/** The configuration of a downstream dataset, as it stands in a JSON file. */
export interface Config {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly exceptions?: readonly Exception[];
  /** Files, folders and globs of the dataset itself, seen from the configuration's file: what is validated where nothing is named. */
  readonly files?: readonly string[];
  /** Files, folders and globs of more records that references resolve in, seen from the configuration's file. */
  readonly records?: readonly string[];
  /** By key of `ext`, the file of the JSON Schema that its values fit, seen from the configuration's file. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** Modules with rules of your own, seen from the configuration's file; their code runs. */
  readonly customRules?: readonly string[];
  /** How many findings are listed at most; all are counted. */
  readonly maxFindings?: number;
  /** Bytes of the longest line that is read; 16 MiB when left out. */
  readonly maxLineBytes?: number;
  /** Levels of the deepest value that is read, at most 1000; 64 when left out. */
  readonly maxDepth?: number;
  /** Only rules on single records: those that need others are left out, and said so. */
  readonly recordRulesOnly?: boolean;
  /** Only the schemas: no rule runs. What another JSON Schema validator would say, and as fast as it gets. */
  readonly schemaOnly?: boolean;
}

/** What is wrong with a configuration, with an RFC 6901 pointer into it. */
export interface ConfigIssue {
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly issues: readonly ConfigIssue[] };

/** Thrown before anything is read where options cannot be used; `issues` has all reasons. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[]) {
    super(
      issues
        .map(({ path, message, hint }) => `${path || "/"}: ${message}${hint ? ` ${hint}` : ""}`)
        .join("\n"),
    );
    this.issues = issues;
  }
}

/** Ids of every rule that a configuration may set without bringing it along. */
export const RULE_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...REDIRECT_RULES.map(({ id }) => id),
  ...Object.keys(SURROUNDING_RULES),
];

/** Every setting, with its form: the one description of a configuration. */
export const CONFIG_FORM: ObjectForm = {
  kind: "object",
  isPartial: true,
  otherwise: "The configuration is not an object.",
  description: "How a dataset of your own is validated: `defense-pact.json`.",
  fields: {
    $schema: { kind: "text", description: "The schema of this file, for editors." },
    rules: {
      kind: "map",
      keys: "rule",
      otherwise: "It is not an object of rule ids.",
      description: "Rules that are turned off, down to a warning or up to an error, by id.",
      values: {
        kind: "object",
        otherwise: 'It is not an object such as {"severity": "warning", "reason": "…"}.',
        fields: {
          severity: {
            kind: "term",
            terms: ["off", "warning", "error"],
            description: "How strictly the rule is applied.",
          },
          reason: { kind: "reason", description: "Why the rule does not apply as it stands." },
        },
      },
    },
    exceptions: {
      kind: "list",
      description: "Findings that are accepted; one that is no longer needed is itself an error.",
      items: {
        kind: "object",
        otherwise: "It is not an object {rule, record, reason}.",
        fields: {
          rule: { kind: "rule", description: "The id of the rule." },
          record: {
            kind: "text",
            otherwise: "It is not the id of a record.",
            description: "The id of the record that the rule does not hold for.",
          },
          reason: { kind: "reason", description: "Why it does not hold there." },
        },
      },
    },
    files: {
      kind: "list",
      description:
        "Files, folders and globs of this dataset, seen from this file: what `validate` checks where nothing is named.",
      items: { kind: "text", otherwise: "It is not a path." },
    },
    records: {
      kind: "list",
      description:
        "Files, folders and globs of more records that references resolve in, seen from this file. They are not judged.",
      items: { kind: "text", otherwise: "It is not a path." },
    },
    extensions: {
      kind: "map",
      keys: "extension",
      otherwise: "It is not an object of keys of `ext`.",
      description: "The JSON Schema that the values under a key of `ext` fit, as a file, seen from this one.",
      values: { kind: "text", otherwise: "It is not the path of a JSON Schema." },
    },
    customRules: {
      kind: "list",
      description:
        "JavaScript modules whose default export is a list of rules of your own, seen from this file. Their code runs.",
      items: { kind: "text", otherwise: "It is not the path of a module." },
    },
    maxFindings: {
      kind: "whole",
      least: 0,
      description: "How many findings are listed at most; all are counted.",
    },
    maxLineBytes: { kind: "whole", least: 1, description: "Bytes of the longest line that is read; 16 MiB." },
    maxDepth: {
      kind: "whole",
      least: 1,
      most: 1000,
      description: "Levels of the deepest value that is read; 64.",
    },
    recordRulesOnly: { kind: "boolean", description: "Only rules on single records." },
    schemaOnly: { kind: "boolean", description: "Only the schemas: no rule runs." },
  },
};

/**
 * Reads a configuration from its JSON form: `{rules, exceptions, files, records, extensions, customRules, maxFindings, maxLineBytes,
 * maxDepth, recordRulesOnly, schemaOnly}`, all optional; `$schema` may stand beside them. All issues are told, none is thrown.
 * @param customRuleIds ids of rules that the caller brings along, which a configuration may name too.
 */
export function parseConfig(value: unknown, customRuleIds: readonly string[] = []): ParsedConfig {
  const issues: ConfigIssue[] = [];
  checkForm(CONFIG_FORM, value, "", { ruleIds: [...RULE_IDS, ...customRuleIds], issues });
  if (issues.length > 0) return { ok: false, issues };
  const { $schema: _, ...config } = value as Config & { readonly $schema?: string };
  return { ok: true, config };
}
