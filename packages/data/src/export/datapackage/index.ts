import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { UNNAMED } from "../about.ts";
import { csv } from "../csv/index.ts";
import type { ExportOptions, Form } from "../form.ts";
import { describedFiles } from "./described-files.ts";
import { tableSchemaOf } from "./table-schema.ts";

/**
 * A Frictionless Data Package 2.0: `datapackage.json` with the type of every column, and the size and digest of every
 * CSV file that it describes. In a folder the CSV files are written beside it.
 */
export const datapackage: Form = {
  id: "datapackage",
  title: "Data Package",
  mediaType: "application/vnd.datapackage+json",
  extension: "datapackage.json",
  losses: [
    "The redirects are left out.",
    "Lists of objects, quantities and claims are JSON in a cell, of which the schema says no more than that.",
  ],
  write: writeDatapackage,
  files: (dataset, options = {}) => [
    ...(csv.files?.(dataset, options) ?? []),
    { name: "datapackage.json", pieces: writeDatapackage(dataset, options) },
  ],
};

function* writeDatapackage(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  const { name, title, description, homepage, creator, licence, keywords } = options.about ?? UNNAMED;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description,
    version: dataset.version,
    ...(homepage !== undefined && { homepage }),
    ...(creator !== undefined && { contributors: [{ title: creator, roles: ["creator"] }] }),
    ...(keywords !== undefined && { keywords }),
    ...(licence !== undefined && {
      licenses: [{ name: licence.id, title: licence.title, path: licence.url }],
    }),
    resources: describedFiles(dataset, options).map((file) => ({
      name: file.collection,
      type: "table",
      path: file.name,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      schema: tableSchemaOf(file.collection, dataset, options),
    })),
  };
  yield `${JSON.stringify(descriptor, undefined, 1)}\n`;
}
