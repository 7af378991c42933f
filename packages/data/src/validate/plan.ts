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
import { docsOf, RULES_PAGE, SURROUNDING_RULES } from "./codes.ts";
import { type Config, ConfigError, type ConfigIssue, type Exception, parseConfig } from "./config.ts";
import { customIssues } from "./custom-rules.ts";
import type { CustomRule, ValidateOptions } from "./options.ts";

/** A rule as it is applied. */
export interface Setting {
  readonly severity: Severity;
  readonly title: string;
  readonly docs: string;
}

/** Everything that options come to, worked out once. */
export interface Plan {
  readonly recordRules: readonly RecordRule[];
  readonly datasetRules: readonly DatasetRule[];
  readonly redirectRules: readonly RedirectRule[];
  /** By rule id; rules that are off are not in it. */
  readonly settings: ReadonlyMap<string, Setting>;
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

  const settings = settingsOf(options, custom);
  const { schemaOnly = false } = options;
  const active = <R extends Rule | RedirectRule>(rules: readonly R[]) =>
    schemaOnly ? [] : rules.filter(({ id }) => settings.has(id));
  const rules = active<Rule>([...RULES, ...custom]);
  return {
    recordRules: rules.filter((rule) => rule.scope === "record"),
    datasetRules: rules.filter((rule) => rule.scope === "dataset"),
    redirectRules: active(REDIRECT_RULES),
    settings,
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

function settingsOf(
  { rules = {} }: Pick<Config, "rules">,
  custom: readonly CustomRule[],
): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const put = (id: string, severity: Severity, title: string, docs: string): void => {
    const chosen = Object.hasOwn(rules, id) ? rules[id]?.severity : severity;
    if (chosen !== undefined && chosen !== "off") settings.set(id, { severity: chosen, title, docs });
  };
  for (const { id, severity, title } of [...RULES, ...REDIRECT_RULES]) put(id, severity, title, docsOf(id));
  for (const { id, severity, title, docs } of custom) put(id, severity, title, docs ?? RULES_PAGE);
  for (const [id, { severity, title }] of Object.entries(SURROUNDING_RULES))
    put(id, severity, title, docsOf(id));
  return settings;
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
