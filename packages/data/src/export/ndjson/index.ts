import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import type { ExportOptions, Form } from "../form.ts";

/** NDJSON: a record on each line, collection by collection, by id. A record's `type` says which collection it is of. */
export const ndjson: Form = {
  id: "ndjson",
  title: "NDJSON",
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  losses: ["The version and the redirects are no records and are left out."],
  write: writeNdjson,
};

function* writeNdjson(dataset: ReadonlyDataset, { collection }: ExportOptions = {}): Generator<string> {
  for (const name of collection === undefined ? COLLECTION_NAMES : [collection]) {
    for (const record of dataset[name]) yield `${JSON.stringify(record)}\n`;
  }
}
