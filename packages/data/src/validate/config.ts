import { didYouMean } from "../formats/index.ts";
import type { Severity } from "../rules/index.ts";
import { REDIRECT_RULES, RULES } from "../rules/index.ts";
import { escapeStep } from "../shape/index.ts";
import { SURROUNDING_RULES } from "./codes.ts";

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

type Checker = (value: unknown, path: string, issues: ConfigIssue[], ruleIds: readonly string[]) => void;

const FIELDS: Readonly<Record<keyof Config | "$schema", Checker>> = {
  $schema: () => undefined,
  rules: checkRules,
  exceptions: checkExceptions,
  maxFindings: wholeNumber(0),
  maxLineBytes: wholeNumber(1),
  maxDepth: wholeNumber(1, 1000),
  recordRulesOnly: trueOrFalse,
  schemaOnly: trueOrFalse,
};

/**
 * Reads a configuration from its JSON form: `{rules, exceptions, maxFindings, maxLineBytes, maxDepth,
 * recordRulesOnly, schemaOnly}`, all optional; `$schema` may stand beside them. All issues are told, none is thrown.
 * @param customRuleIds ids of rules that the caller brings along, which a configuration may name too.
 */
export function parseConfig(value: unknown, customRuleIds: readonly string[] = []): ParsedConfig {
  const issues: ConfigIssue[] = [];
  const ruleIds = [...RULE_IDS, ...customRuleIds];
  if (!isObject(value))
    return { ok: false, issues: [{ path: "", message: "The configuration is not an object." }] };
  for (const [key, field] of Object.entries(value)) {
    if (Object.hasOwn(FIELDS, key)) FIELDS[key as keyof Config](field, `/${key}`, issues, ruleIds);
    else issues.push(unknown(key, `/${key}`, "setting", Object.keys(FIELDS)));
  }
  if (issues.length > 0) return { ok: false, issues };
  const { $schema: _, ...config } = value;
  return { ok: true, config: config as Config };
}

function trueOrFalse(value: unknown, path: string, issues: ConfigIssue[]): void {
  if (typeof value !== "boolean") issues.push({ path, message: "It is neither true nor false." });
}

function checkRules(value: unknown, path: string, issues: ConfigIssue[], ruleIds: readonly string[]): void {
  if (!isObject(value)) return void issues.push({ path, message: "It is not an object of rule ids." });
  for (const [id, setting] of Object.entries(value)) {
    const at = `${path}/${escapeStep(id)}`;
    if (!ruleIds.includes(id)) issues.push(unknown(id, at, "rule", ruleIds));
    if (!isObject(setting)) {
      issues.push({
        path: at,
        message: 'It is not an object such as {"severity": "warning", "reason": "…"}.',
      });
      continue;
    }
    if (!SEVERITIES.includes(setting.severity as string)) {
      issues.push({ path: `${at}/severity`, message: "It is none of off, warning and error." });
    }
    checkReason(setting.reason, `${at}/reason`, issues);
    checkKeys(setting, ["severity", "reason"], at, issues);
  }
}

const SEVERITIES: readonly string[] = ["off", "warning", "error"];

function checkExceptions(
  value: unknown,
  path: string,
  issues: ConfigIssue[],
  ruleIds: readonly string[],
): void {
  if (!Array.isArray(value)) return void issues.push({ path, message: "It is not a list." });
  for (const [index, exception] of value.entries()) {
    const at = `${path}/${index}`;
    if (!isObject(exception)) {
      issues.push({ path: at, message: "It is not an object {rule, record, reason}." });
      continue;
    }
    const { rule, record } = exception;
    if (typeof rule !== "string" || !ruleIds.includes(rule)) {
      issues.push(unknown(String(rule), `${at}/rule`, "rule", ruleIds));
    }
    if (typeof record !== "string" || record === "") {
      issues.push({ path: `${at}/record`, message: "It is not the id of a record." });
    }
    checkReason(exception.reason, `${at}/reason`, issues);
    checkKeys(exception, ["rule", "record", "reason"], at, issues);
  }
}

function checkReason(value: unknown, path: string, issues: ConfigIssue[]): void {
  if (typeof value === "string" && value.trim() !== "") return;
  issues.push({
    path,
    message: "There is no reason.",
    hint: "Say in a sentence why the rule does not apply as it stands.",
  });
}

function checkKeys(value: object, known: readonly string[], path: string, issues: ConfigIssue[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) issues.push(unknown(key, `${path}/${key}`, "setting", known));
  }
}

function unknown(word: string, path: string, what: string, known: readonly string[]): ConfigIssue {
  const hint = didYouMean(word, known);
  return {
    path,
    message: `There is no ${what} ${JSON.stringify(word)}.`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): Checker {
  return (value, path, issues) => {
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return;
    issues.push({ path, message: `It is not a whole number from ${least} to ${most}.` });
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
