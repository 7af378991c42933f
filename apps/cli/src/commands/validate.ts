import { relative, resolve } from "node:path";
import { type ValidateFilesOptions, validateFilesStream } from "@org/defense-pact-data/node";
import { ConfigError, type Summary } from "@org/defense-pact-data/validate";
import { type Arguments, type Command, oneOf, type Terminal, textOf, UsageError } from "../command.ts";
import { openReport, REPORT_FORMATS, type Report, type ReportFormat } from "../reports/report.ts";
import { baseOf } from "../validation/base.ts";
import { type ConfigFile, extensionFiles, findConfig, readConfig } from "../validation/config-file.ts";

export const command: Command = {
  usage: "[FILES…] [--format FORMAT] [--config FILE]",
  summary:
    "Checks records against the schemas and rules: files, folders and globs, or standard input as `-`.\n" +
    "JSON, NDJSON, YAML and CSV, also gzipped. References resolve in the input, then in the dataset.",
  options: {
    format: { type: "string", value: "FORMAT", help: `${REPORT_FORMATS.join(", ")}; pretty is the default.` },
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
    collection: { type: "string", value: "NAME", help: "The collection of CSV rows without a `type`." },
  },
  examples: [
    "validate my-records/",
    "validate 'data/**/*.ndjson.gz' --format json",
    "export | defense-pact validate -",
    "validate records.csv --collection actors --config defense-pact.json",
  ],
  async run(args, terminal) {
    const format = oneOf(args, "format", REPORT_FORMATS);
    const maxWarnings = wholeNumber(args, "max-warnings");
    const report = await openReport(format, terminal);
    const summary = await validated(args, terminal, report, format);
    await report.end(summary);
    const isMeant = args.values["record-rules-only"] === true || args.values["schema-only"] === true;
    if (summary.datasetRules === "skipped" && !isMeant) terminal.stderr.write(`${SKIPPED}\n`);
    return exitCode(summary, isMeant, maxWarnings);
  },
};

const SKIPPED =
  "defense-pact: too many records to keep in memory, so references, ids and other rules on several records were not judged.\n" +
  "With --record-rules-only that is what you asked for, and the exit code is that of what was judged.";

async function validated(
  args: Arguments,
  terminal: Terminal,
  report: Report,
  format: ReportFormat,
): Promise<Summary> {
  try {
    const findings = validateFilesStream(filesNamed(args, terminal), {
      ...(await options(args, terminal)),
      excerpts: format === "pretty",
    });
    for (;;) {
      const { done, value } = await findings.next();
      if (done) return value;
      await report.finding(value);
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
  const isAlone = isLeftOut(args, "base") || schemaOnly === true;
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

/** Of `--no-x`, `parseArgs` makes a `false` under `x` where there is such an option too; of several, the last counts. */
function isLeftOut({ values }: Arguments, option: string): boolean {
  return values[option] === false || values[`no-${option}`] === true;
}

/** The configuration named, else the nearest one; it is said that one was found, since nobody named it. */
function configOf(args: Arguments, { stderr }: Terminal): ConfigFile | undefined {
  const config = textOf(args, "config");
  if (config !== undefined) return readConfig(config);
  const found = isLeftOut(args, "config") ? undefined : findConfig(process.cwd());
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
