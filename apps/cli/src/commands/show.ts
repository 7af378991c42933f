import type { DatasetRecord } from "@org/defense-pact-data";
import { type Arguments, type Command, formatOption, oneOf, type Terminal, UsageError } from "../command.ts";
import { idMeant } from "../dataset/id-meant.ts";
import { publishedRecord } from "../dataset/published-record.ts";
import { columnsOf } from "../terminal/columns.ts";
import { recordPage } from "../terminal/record-page.ts";
import { styleFor } from "../terminal/style.ts";

const FORMATS = ["pretty", "json", "yaml", "md"] as const;

export const command: Command = {
  usage: "ID [--format FORMAT]",
  summary:
    "Shows a record: its facts, the evidence for each, and where sources disagree. " +
    "A slug (`kenya`) does where no other record has it.",
  options: {
    format: formatOption(FORMATS, "JSON and YAML are the record as published."),
    dataset: {
      type: "string",
      value: "DATASET",
      help: "Another dataset in place of ours: a file, a folder of records, or a release (1.0.0).",
    },
  },
  examples: [
    "show agreements/us-kenya-defence-cooperation-framework",
    "show pledges/kenya-police-haiti-2023",
    "show actors/kenya --json",
  ],
  async run(args, terminal) {
    const format = oneOf(args, "format", FORMATS);
    const record = await recordNamed(args);
    terminal.stdout.write(await FORMS[format](record, terminal));
    return 0;
  },
};

async function recordNamed(args: Arguments): Promise<DatasetRecord> {
  const [id, ...rest] = args.positionals;
  if (id === undefined) throw new UsageError("show: which record?", "Give an id, such as actors/kenya.");
  if (rest.length > 0) throw new UsageError(`show: one id at a time; also got ${rest.join(", ")}.`);
  if (args.values.dataset !== undefined) {
    const { recordAsked } = await import("../dataset/record-asked.ts");
    return recordAsked(id, args);
  }
  const record = publishedRecord(await idMeant(id, (each) => publishedRecord(each) !== undefined));
  if (record !== undefined) return record;
  const { noSuchRecord } = await import("../dataset/no-such-record.ts");
  throw noSuchRecord(id);
}

const FORMS: Readonly<
  Record<(typeof FORMATS)[number], (record: DatasetRecord, terminal: Terminal) => Promise<string> | string>
> = {
  pretty: (record, { stdout, env }) =>
    `${recordPage(record, styleFor(stdout, env), columnsOf(stdout) ?? 100).join("\n")}\n`,
  json: (record) => `${JSON.stringify(record, null, 2)}\n`,
  async yaml(record) {
    const { stringify } = await import("yaml");
    return stringify(record, { version: "1.2", schema: "core", compat: "yaml-1.1", lineWidth: 110 });
  },
  async md(record) {
    const { recordMarkdown } = await import("../terminal/record-markdown.ts");
    return recordMarkdown(record);
  },
};
