import { type Command, oneOf, UsageError } from "../command.ts";
import { REPORT_FORMATS } from "../reports/report.ts";
import { besides, tellOfConfig, wholeNumberFrom0, withFiles } from "../validation/options.ts";
import { fixed, judged } from "../validation/run.ts";

export const command: Command = {
  usage: "[FILES…] [--format FORMAT] [--config FILE]",
  summary:
    "Checks records against the schemas and rules: files, folders and globs, or standard input as `-`.\n" +
    "JSON, NDJSON, YAML and CSV, also gzipped; where nothing is named, the `files` of the configuration.\n" +
    "References resolve in the input, then in the dataset.",
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
      help: "Settings of rules with reasons, rules of your own, more records, schemas of `ext` (default: the nearest defense-pact.json).",
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
    "validate",
    "validate my-records/",
    "validate 'data/**/*.ndjson.gz' --format json",
    "export | defense-pact validate -",
    "validate records.csv --collection actors --config defense-pact.json",
    "validate my-records/ --fix --dry-run",
    "validate my-records/ --watch",
  ],
  async run(given, terminal) {
    const format = oneOf(given, "format", REPORT_FORMATS);
    for (const option of ["max-findings", "max-warnings"]) wholeNumberFrom0(given, option);
    const args = await withFiles(given, terminal);
    const isFixing = args.values.fix === true;
    if (args.values["dry-run"] === true && !isFixing)
      throw new UsageError("validate: --dry-run shows what --fix would do; name both.");
    const isWatching = args.values.watch === true;
    const paths = args.positionals;
    if (isWatching && isFixing) throw new UsageError("validate: --watch only looks; --fix mends once.");
    if (isWatching && paths.includes("-"))
      throw new UsageError("validate: --watch cannot watch standard input; name files.");
    tellOfConfig(args, terminal);
    if (isFixing) return fixed(args, terminal, format);
    if (!isWatching) return judged(args, terminal, format);
    const { watched } = await import("../validation/watch.ts");
    return watched([...paths, ...(await besides(args))], terminal, () => judged(args, terminal, format));
  },
};
