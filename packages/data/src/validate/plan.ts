import type { Dataset, DatasetRecord } from "../../types/index.d.ts";
import { DEFAULT_LIMITS, didYouMean, FORMATS, type Limits } from "../formats/index.ts";
import {
  type DatasetRule,
  type Index,
  memoryIndex,
  REDIRECT_RULES,
  type RecordRule,
  type RedirectRule,
  RULES,
  type Rule,
  type Severity,
} from "../rules/index.ts";
import { COLLECTION_NAMES } from "../shape/index.ts";
import { docsOf, RULES_PAGE, SURROUNDING_RULES, type SurroundingRule } from "./codes.ts";
import { type Config, ConfigError, type ConfigIssue, type Exception, parseConfig } from "./config.ts";
import { customIssues } from "./custom-rules.ts";
import type { CustomRule, ValidateOptions } from "./options.ts";

/** A rule as it is applied. */
export interface Setting {
  readonly severity: Severity;
  readonly title: string;
  readonly docs: string;
}

/** What every rule has, whatever it judges. */
type Ruled = Pick<Rule, "id" | "severity" | "title">;
type Chosen = NonNullable<Config["rules"]>;

/** Everything that options come to, worked out once. */
export interface Plan {
  readonly recordRules: readonly RecordRule[];
  readonly datasetRules: readonly DatasetRule[];
  readonly redirectRules: readonly RedirectRule[];
  /** How a rule is set; undefined where it is off. Asked for where something is found, which mostly is little. */
  readonly settingOf: (rule: string) => Setting | undefined;
  readonly exceptions: readonly Exception[];
  readonly base: Index | undefined;
  readonly index: Index | undefined;
  readonly limits: Limits;
  readonly maxFindings: number;
  readonly maxIndexedRecords: number;
  readonly recordRulesOnly: boolean;
  readonly isPart: boolean;
  readonly excerpts: boolean;
  readonly extensionChecks: ValidateOptions["extensionChecks"];
}

/**
 * Of input whose length is not known beforehand. Streaming is to stay within 90 MiB, and the texts of so many records
 * (2.5 kB each) take 12 MiB before they are given up.
 */
const MAX_INDEXED_RECORDS = 5_000;

/**
 * What options come to.
 * @throws ConfigError with every issue, where they cannot be used.
 */
export function planOf(options: ValidateOptions): Plan {
  const custom = options.customRules ?? [];
  const parsed = parseConfig(
    configOf(options),
    custom.map((rule) => rule?.id),
  );
  const issues = [
    ...(parsed.ok ? [] : parsed.issues),
    ...customIssues(custom),
    ...inputIssues(options),
    ...baseIssues(options),
  ];
  if (issues.length > 0) throw new ConfigError(issues);

  const { rules: chosen = {}, schemaOnly = false } = options;
  const active = <R extends Rule | RedirectRule>(rules: readonly R[]) =>
    schemaOnly ? [] : rules.filter((rule) => severityOf(rule, chosen) !== "off");
  const rules = active<Rule>([...RULES, ...custom]);
  return {
    recordRules: rules.filter((rule) => rule.scope === "record"),
    datasetRules: rules.filter((rule) => rule.scope === "dataset"),
    redirectRules: active(REDIRECT_RULES),
    settingOf: settings(chosen, custom),
    exceptions: schemaOnly ? [] : (options.exceptions ?? []),
    base: options.base && !schemaOnly ? indexOf(options.base) : undefined,
    index: options.index,
    limits: {
      ...DEFAULT_LIMITS,
      maxLineBytes: options.maxLineBytes ?? DEFAULT_LIMITS.maxLineBytes,
      maxDepth: options.maxDepth ?? DEFAULT_LIMITS.maxDepth,
    },
    maxFindings: options.maxFindings ?? Number.POSITIVE_INFINITY,
    maxIndexedRecords: options.maxIndexedRecords ?? MAX_INDEXED_RECORDS,
    recordRulesOnly: schemaOnly || (options.recordRulesOnly ?? false),
    isPart: options.isPart ?? false,
    excerpts: options.excerpts ?? false,
    extensionChecks: options.extensionChecks,
  };
}

/** The part of options that has a JSON form, without fields passed as undefined. */
function configOf(options: ValidateOptions): Config {
  const { rules, exceptions, maxFindings, maxLineBytes, maxDepth, recordRulesOnly, schemaOnly } = options;
  const config = { rules, exceptions, maxFindings, maxLineBytes, maxDepth, recordRulesOnly, schemaOnly };
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}

function inputIssues({ format, collection, maxIndexedRecords }: ValidateOptions): ConfigIssue[] {
  const issues: ConfigIssue[] = [];
  if (format !== undefined && !FORMATS.includes(format)) issues.push(notOne("format", format, FORMATS));
  if (collection !== undefined && !COLLECTION_NAMES.some((name) => name === collection)) {
    issues.push(notOne("collection", collection, COLLECTION_NAMES));
  }
  if (maxIndexedRecords !== undefined && !(maxIndexedRecords >= 0)) {
    issues.push({ path: "/maxIndexedRecords", message: "It is not a number of at least 0." });
  }
  return issues;
}

function notOne(what: string, word: string, known: readonly string[]): ConfigIssue {
  const hint = didYouMean(word, known);
  return { path: `/${what}`, message: `There is no ${what} ${JSON.stringify(word)}.`, ...(hint && { hint }) };
}

function severityOf(rule: Ruled, chosen: Chosen): Severity | "off" {
  return Object.hasOwn(chosen, rule.id) ? (chosen[rule.id]?.severity ?? "off") : rule.severity;
}

function settings(chosen: Chosen, custom: readonly CustomRule[]): Plan["settingOf"] {
  const known = new Map<string, Setting | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, settingOf(id, chosen, custom));
    return known.get(id);
  };
}

function settingOf(id: string, chosen: Chosen, custom: readonly CustomRule[]): Setting | undefined {
  const own = custom.find((rule) => rule.id === id);
  const rule = own ?? ruleOf(id);
  if (rule === undefined) return undefined;
  const severity = severityOf(rule, chosen);
  const docs = own === undefined ? docsOf(id) : (own.docs ?? RULES_PAGE);
  return severity === "off" ? undefined : { severity, title: rule.title, docs };
}

function ruleOf(id: string): Ruled | undefined {
  const surrounding = SURROUNDING_RULES[id as SurroundingRule];
  return surrounding ? { id, ...surrounding } : [...RULES, ...REDIRECT_RULES].find((rule) => rule.id === id);
}

function baseIssues({ base }: ValidateOptions): ConfigIssue[] {
  if (base === undefined || isIndex(base) || isDataset(base)) return [];
  const hint = "Pass an object with lists such as `actors`, or an index such as `memoryIndex` gives.";
  return [{ path: "/base", message: "It is neither a dataset nor an index.", hint }];
}

/** Told by what nothing else has: the published dataset, taken as a namespace, has a `get` too. */
function isIndex(base: object): base is Index {
  const { anchorsOn, pledgesWithKey } = (base ?? {}) as Partial<Index>;
  return typeof anchorsOn === "function" && typeof pledgesWithKey === "function";
}

function isDataset(base: object): base is Dataset {
  return COLLECTION_NAMES.some((name) => Array.isArray((base as Partial<Dataset> | null)?.[name]));
}

function indexOf(base: Index | Dataset): Index {
  if (isIndex(base)) return base;
  const records = COLLECTION_NAMES.flatMap<DatasetRecord>((collection) => base[collection] ?? []);
  return memoryIndex(records, { redirects: base.redirects ?? [] });
}
