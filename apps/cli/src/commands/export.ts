import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Command, oneOf } from "../command.ts";
import { pipeTo } from "../terminal/pipe-to.ts";

const FILES = { json: "dataset.json", ndjson: "dataset.ndjson" } as const;

export const command: Command = {
  usage: "[--format json|ndjson]",
  summary: "Writes the dataset to standard output: one document, or a line per record.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      help: "json (default): one document; ndjson: a line per record.",
    },
  },
  examples: ["export > dataset.json", "export --format ndjson | wc -l", "export | defense-pact validate -"],
  async run(args, terminal) {
    const format = oneOf(args, "format", ["json", "ndjson"]);
    const file = fileURLToPath(import.meta.resolve(`@org/defense-pact-data/data/${FILES[format]}`));
    await pipeTo(createReadStream(file, "utf8"), terminal.stdout);
    return 0;
  },
};
