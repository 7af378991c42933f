import { relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { type ValidateFilesOptions, validateFilesStream } from "@org/defense-pact-data/node";
import { ConfigError, type Finding, type Summary } from "@org/defense-pact-data/validate";
import { type Arguments, type Command, oneOf, type Terminal, textOf, UsageError } from "../command.ts";
import { openReport, REPORT_FORMATS, type ReportFormat } from "../reports/report.ts";
import { baseOf } from "../validation/base.ts";
import {
  type ConfigFile,
  extensionFiles,
  filesOf,
  findConfig,
  readConfig,
} from "../validation/config-file.ts";

export const command: Command = {
  usage: "[FILES…] [--format FORMAT] [--config FILE]",
  summary:
    "Checks records against the schemas and rules: files, folders and globs, or standard input as `-`.\n" +
    "JSON, NDJSON, YAML and CSV, also gzipped. References resolve in the input, then in the dataset.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: REPORT_FORMATS,
      help: `${REPORT_FORMATS.join(", ")}; pretty is the default.`,
    },
    config: {
      type: "string",
      value: "FILE",
      help: "Rules and exceptions with reasons, more records, schemas of `ext` (default: the nearest defense-pact.json).",
    },
    "no-config": { type: "boolean", help: "Leave out the defense-pact.json of this folder or one above it." },
    base: {
      type: "string",
      value: "BASE",
      help: "Resolve references in another dataset: a file, a folder of records, or a release (1.0.0).",
    },
    "no-base": { type: "boolean", help: "Resolve references in the input alone." },
    "record-rules-only": {
      type: "boolean",
      help: "Only rules on single records; for input too large to keep in memory.",
    },
    "schema-only": {
      type: "boolean",
      help: "Only the schemas, no rules: what a JSON Schema validator would say.",
    },
    "max-findings": { type: "string", value: "N", help: "List at most N findings; all are counted." },
    "max-warnings": { type: "string", value: "N", help: "Exit with 1 when there are more than N warnings." },
    fix: {
      type: "boolean",
      help: "Mend what can only be meant in one way, showing each change; then validate.",
    },
    "dry-run": { type: "boolean", help: "With --fix: show the changes and write nothing." },
    watch: { type: "boolean", help: "Validate again whenever a file changes, until ^C." },
    collection: { type: "string", value: "COLLECTION", help: "The collection of CSV rows without a `type`." },
  },
  examples: [
    "validate my-records/",
    "validate 'data/**/*.ndjson.gz' --format json",
    "export | defense-pact validate -",
    "validate records.csv --collection actors --config defense-pact.json",
    "validate my-records/ --fix --dry-run",
    "validate my-records/ --watch",
  ],
  async run(args, terminal) {
    const format = oneOf(args, "format", REPORT_FORMATS);
    const isFixing = args.values.fix === true;
    if (args.values["dry-run"] === true && !isFixing)
      throw new UsageError("validate: --dry-run shows what --fix would do; name both.");
    if (args.values.watch !== true)
      return isFixing ? fixed(args, terminal, format) : judged(args, terminal, format);
    if (isFixing) throw new UsageError("validate: --watch only looks; --fix mends once.");
    const paths = filesNamed(args, terminal);
    if (paths.includes("-"))
      throw new UsageError("validate: --watch cannot watch standard input; name files.");
    const { watched } = await import("../validation/watch.ts");
    return watched([...paths, ...besides(args)], terminal, () => judged(args, terminal, format));
  },
};

/** What a validation depends on beside its inputs. */
function besides(args: Arguments): string[] {
  const config =
    textOf(args, "config") ?? (args.values["no-config"] === true ? undefined : findConfig(process.cwd()));
  const base = textOf(args, "base");
  const found = config === undefined ? [] : [config, ...filesOf(config)];
  return base === undefined ? found : [...found, base];
}

/** Validates once; the exit code. */
async function judged(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<number> {
  const report = await openReport(format, terminal);
  const summary = await validated(
    filesNamed(args, terminal),
    args,
    terminal,
    async (finding) => report.finding(finding),
    format,
  );
  await report.end(summary);
  return verdict(args, terminal, summary);
}

/** Mends what is certain, then validates what is left. Of standard input, the text goes to where the report would. */
async function fixed(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<number> {
  const paths = filesNamed(args, terminal);
  const isDry = args.values["dry-run"] === true;
  const { fixFiles, fixStdin } = await import("../validation/fix.ts");
  const findingsOf = (stdin: Terminal["stdin"], onFinding: OnFinding) =>
    validated(paths, args, withStdin(terminal, stdin), onFinding, "json");
  if (!paths.includes("-")) {
    await fixFiles((onFinding) => findingsOf(terminal.stdin, onFinding), terminal, isDry);
    return judged(args, terminal, format);
  }
  if (paths.length > 1)
    throw new UsageError("validate: --fix mends standard input or files, not both at once.");
  const text = await fixStdin(findingsOf, terminal, isDry, textOf(args, "collection"));
  return judged(
    args,
    { ...withStdin(terminal, Readable.from([Buffer.from(text)])), stdout: terminal.stderr },
    format,
  );
}

/** Field by field: a terminal may be the process itself, which is not to be copied. */
function withStdin({ stdout, stderr, env }: Terminal, stdin: Terminal["stdin"]): Terminal {
  return { stdin, stdout, stderr, env };
}

function verdict(args: Arguments, terminal: Terminal, summary: Summary): number {
  const isMeant = args.values["record-rules-only"] === true || args.values["schema-only"] === true;
  if (summary.datasetRules === "skipped" && !isMeant) terminal.stderr.write(`${SKIPPED}\n`);
  return exitCode(summary, isMeant, wholeNumber(args, "max-warnings"));
}

const SKIPPED =
  "defense-pact: too many records to keep in memory, so references, ids and other rules on several records were not judged.\n" +
  "With --record-rules-only that is what you asked for, and the exit code is that of what was judged.";

type OnFinding = (finding: Finding) => Promise<void> | void;

async function validated(
  paths: readonly string[],
  args: Arguments,
  terminal: Terminal,
  onFinding: OnFinding,
  format: ReportFormat,
): Promise<Summary> {
  try {
    const excerpts = format === "pretty";
    const findings = validateFilesStream(paths, { ...(await options(args, terminal)), excerpts });
    for (;;) {
      const { done, value } = await findings.next();
      if (done) return value;
      await onFinding(value);
    }
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(`validate: ${error.message}`);
    throw error;
  }
}

function filesNamed({ positionals }: Arguments, { stdin }: Terminal): readonly string[] {
  if (positionals.length > 0) return positionals;
  if (!("isTTY" in stdin && stdin.isTTY)) return ["-"];
  throw new UsageError("validate: what?", "Name files, folders or globs, or `-` for standard input.");
}

async function options(args: Arguments, terminal: Terminal): Promise<ValidateFilesOptions> {
  const { collection, "record-rules-only": recordRulesOnly, "schema-only": schemaOnly } = args.values;
  const maxFindings = wholeNumber(args, "max-findings");
  const found = configOf(args, terminal);
  const { records: _, extensions: __, ...config } = found?.config ?? {};
  const isAlone = args.values["no-base"] === true || schemaOnly === true;
  return {
    ...config,
    ...(found === undefined ? {} : await surroundings(found)),
    ...(isAlone ? {} : { base: await baseOf(textOf(args, "base"), found) }),
    ...(recordRulesOnly === true ? { recordRulesOnly } : {}),
    ...(schemaOnly === true ? { schemaOnly } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(collection === undefined ? {} : { collection: collection as string }),
    stdin: terminal.stdin as unknown as AsyncIterable<Uint8Array>,
  };
}

/** The configuration named, else the nearest one; it is said that one was found, since nobody named it. */
function configOf(args: Arguments, { stderr }: Terminal): ConfigFile | undefined {
  const config = textOf(args, "config");
  if (config !== undefined) return readConfig(config);
  const found = args.values["no-config"] === true ? undefined : findConfig(process.cwd());
  if (found === undefined) return undefined;
  const name = relative(process.cwd(), found);
  stderr.write(`defense-pact: configured by ${name}; --no-config leaves it out.\n`);
  return readConfig(name);
}

/** What stands in files beside a configuration; none of these is data, wherever it lies. */
async function surroundings(found: ConfigFile): Promise<Partial<ValidateFilesOptions>> {
  const files = extensionFiles(found);
  const { extensionChecks } = await import("../validation/extension-checks.ts");
  return {
    ignore: [resolve(found.file), ...files],
    ...(files.length > 0 ? { extensionChecks: await extensionChecks(found) } : {}),
  };
}

function wholeNumber(args: Arguments, option: string): number | undefined {
  const given = args.values[option];
  if (given === undefined) return undefined;
  if (typeof given === "string" && /^\d{1,15}$/.test(given)) return Number(given);
  throw new UsageError(`validate: --${option} takes a whole number; not "${String(given)}".`);
}

/** 2 where something could not be judged, 1 where something is wrong, else 0. */
function exitCode(summary: Summary, isSkippingMeant: boolean, maxWarnings: number | undefined): number {
  if (summary.unreadable !== undefined) return 2;
  if (summary.datasetRules === "skipped" && !isSkippingMeant) return 2;
  if (!summary.ok) return 1;
  return maxWarnings !== undefined && summary.counts.warnings > maxWarnings ? 1 : 0;
}
