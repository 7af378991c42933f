import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import { canWriteSqlite, writeSqlite } from "@org/defense-pact-data/export/sqlite";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { UsageError } from "../command.ts";
import { chosenRecords } from "./chosen-records.ts";
import type { FileForm } from "./file-form.ts";

/** SQLite, as the data package has it under `data/dataset.sqlite`: records verbatim, claims, links and full text. */
export const sqlite: FileForm = {
  async write(dataset, options, file) {
    if (!canWriteSqlite())
      throw new UsageError("export: this Node has no SQLite.", "Use Node 22.18 or newer, or another form.");
    const isWhole = options.collection === undefined && options.ids === undefined;
    writeSqlite(isWhole ? dataset : partOf(dataset, options), file);
  },
};

function partOf(dataset: ReadonlyDataset, options: Parameters<FileForm["write"]>[1]): ReadonlyDataset {
  const ids = new Set(chosenRecords(dataset, options).map(({ id }) => id));
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    (dataset[name] as readonly { id: string }[]).filter(({ id }) => ids.has(id)),
  ]);
  return { ...dataset, ...Object.fromEntries(collections), redirects: [] };
}
