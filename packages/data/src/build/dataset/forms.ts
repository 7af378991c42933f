import { createHash } from "node:crypto";
import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import {
  bibtex,
  croissant,
  csl,
  csv,
  DEFENSE_PACT,
  datapackage,
  type ExportOptions,
  type Form,
  geojson,
  graphml,
  json,
  jsonld,
  ndjson,
  ris,
} from "../../export/index.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { changesFile } from "./changes.ts";

/** The forms of which the whole dataset is one file, by its name. */
const WHOLE: Readonly<Record<string, Form>> = {
  "dataset.json": json,
  "dataset.ndjson": ndjson,
  "dataset.jsonld": jsonld,
  "dataset.graphml": graphml,
  "places.geojson": geojson,
  "datapackage.json": datapackage,
  "croissant.json": croissant,
  "articles.ris": ris,
  "articles.bib": bibtex,
  "articles.csl.json": csl,
};

/** The text files of `dist/data`: name → text. */
export function dataFiles(dataset: ReadonlyDataset, releases: readonly Release[]): Map<string, string> {
  const published = releases.find(({ version }) => version === dataset.version)?.date;
  const about = { ...DEFENSE_PACT, ...(published !== undefined && { published }) };
  const textOf = (form: Form, options: ExportOptions) =>
    [...form.write(dataset, { ...options, about })].join("");
  const each = COLLECTION_NAMES.flatMap((collection) =>
    [json, ndjson, csv].map((form): [string, string] => [
      `${collection}.${form.extension}`,
      textOf(form, { collection }),
    ]),
  );
  return new Map([
    ...Object.entries(WHOLE).map(([name, form]): [string, string] => [name, textOf(form, {})]),
    ...each,
    ["changes.json", changesFile(releases)],
  ]);
}

/** The text of `SHA256SUMS`, as `sha256sum --check` reads it: files by name. */
export function checksums(files: Iterable<readonly [name: string, bytes: string | Uint8Array]>): string {
  const lines = [...files].map(
    ([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")] as const,
  );
  return lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join("");
}
