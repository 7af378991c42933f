import type { DatasetRecord } from "@org/defense-pact-data";
import { type Arguments, type Command, oneOf, type Terminal, UsageError } from "../command.ts";
import { publishedRecord } from "../dataset/published-record.ts";
import { recordPage } from "../terminal/record-page.ts";
import { styleFor } from "../terminal/style.ts";

export const command: Command = {
  usage: "ID [--format pretty|json]",
  summary: "Shows a record: its facts, the evidence for each, and where sources disagree.",
  options: {
    format: { type: "string", value: "FORMAT", help: "pretty (default) or json: the record as published." },
  },
  examples: ["show agreements/us-kenya-defence-cooperation-framework", "show actors/kenya --format json"],
  async run(args, terminal) {
    const format = oneOf(args, "format", ["pretty", "json"]);
    const record = await recordNamed(args);
    if (format === "json") terminal.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    else print(record, terminal);
    return 0;
  },
};

async function recordNamed({ positionals: [id, ...rest] }: Arguments): Promise<DatasetRecord> {
  if (id === undefined) throw new UsageError("show: which record?", "Give an id, such as actors/kenya.");
  if (rest.length > 0) throw new UsageError(`show: one id at a time; also got ${rest.join(", ")}.`);
  const record = publishedRecord(id);
  if (record !== undefined) return record;
  const { noSuchRecord } = await import("../dataset/no-such-record.ts");
  throw noSuchRecord(id);
}

function print(record: DatasetRecord, { stdout, env }: Terminal): void {
  stdout.write(`${recordPage(record, styleFor(stdout, env), stdout.columns ?? 100).join("\n")}\n`);
}
