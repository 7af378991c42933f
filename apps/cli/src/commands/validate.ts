import { readFileSync } from "node:fs";
import type { Dataset } from "@org/defense-pact-data";
import { type ValidateFilesOptions, validateFilesStream } from "@org/defense-pact-data/node";
import { type Config, ConfigError, parseConfig, type Summary } from "@org/defense-pact-data/validate";
import { type Arguments, type Command, oneOf, type Terminal, UsageError } from "../command.ts";
import { openReport, REPORT_FORMATS, type Report, type ReportFormat } from "../reports/report.ts";

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
      help: "A JSON file that turns rules off or down and lists exceptions, each with a reason.",
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
  const {
    config,
    collection,
    "no-base": noBase,
    "record-rules-only": recordRulesOnly,
    "schema-only": schemaOnly,
  } = args.values;
  const maxFindings = wholeNumber(args, "max-findings");
  return {
    ...(config === undefined ? {} : readConfig(config as string)),
    ...(noBase === true || schemaOnly === true ? {} : { base: await canonicalDataset() }),
    ...(recordRulesOnly === true ? { recordRulesOnly } : {}),
    ...(schemaOnly === true ? { schemaOnly } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(collection === undefined ? {} : { collection: collection as string }),
    stdin: terminal.stdin as unknown as AsyncIterable<Uint8Array>,
  };
}

function readConfig(file: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`validate: cannot read the configuration ${file}: ${(error as Error).message}`);
  }
  const parsed = parseConfig(value);
  if (parsed.ok) return parsed.config;
  throw new UsageError(
    [
      `validate: the configuration ${file} is wrong.`,
      ...parsed.issues.map(({ path, message, hint = "" }) => `  ${path || "/"}: ${message} ${hint}`),
    ].join("\n"),
  );
}

async function canonicalDataset(): Promise<Dataset> {
  const { version, articles, actors, places, agreements, pledges, events, statements, redirects } =
    await import("@org/defense-pact-data");
  return {
    version,
    articles,
    actors,
    places,
    agreements,
    pledges,
    events,
    statements,
    redirects,
  } as unknown as Dataset;
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
