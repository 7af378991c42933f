import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { changesFeed } from "../changes/feed.ts";
import { feedPath } from "../changes/feed-path.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { datasetCitations } from "../downloads/dataset-citation.ts";
import { type Download, downloadsOf } from "../downloads/downloads.ts";
import type { Identity } from "../identity.ts";
import { combinedRows, rowsPath } from "../list/combining.ts";
import { listRow } from "../list/list-page.ts";
import { SCHEMA_FILES, schemaText } from "../schema/schema-files.ts";
import { BASE_FILE } from "../validate/validate-page.ts";
import { cardFiles } from "./card-files.ts";
import { embedFiles } from "./embed-files.ts";
import { figureFiles } from "./figure-files.ts";
import { RECORD_FORMS } from "./record-forms.ts";

/** A file of the site that is no page: its path from the root, and how to make it. */
export interface SiteFile {
  readonly path: string;
  write(): string | Uint8Array | Promise<Uint8Array>;
}

/** Every file beside the pages. Each is made when it is asked for, so that the list itself costs nothing. */
export function* siteFiles(
  data: SiteData,
  identity: Identity,
  downloads: readonly Download[] = downloadsOf(data.dataset, identity),
): Generator<SiteFile> {
  // Pictures take longest and are made by another thread: they come first.
  yield* figureFiles(data, identity);
  yield* cardFiles(data, identity);
  for (const collection of COLLECTION_NAMES) {
    const row = (record: DatasetRecord) => listRow(record, collection, data);
    yield {
      path: rowsPath(collection),
      write: () => JSON.stringify(combinedRows(collection, data, row)),
    };
    for (const record of data.list(collection)) {
      for (const form of RECORD_FORMS) {
        yield { path: `${record.id}.${form.extension}`, write: () => form.write(record, data, identity) };
      }
    }
  }
  yield* embedFiles(data, identity);
  for (const { name, read } of downloads) yield { path: `data/${name}`, write: read };
  for (const { file, text } of datasetCitations(data, identity)) yield { path: file, write: () => text };
  for (const collection of [undefined, ...COLLECTION_NAMES])
    yield { path: feedPath(collection), write: () => changesFeed(identity, data, collection) };
  for (const name of SCHEMA_FILES) yield { path: `schema/${name}.json`, write: () => schemaText(name) };
  yield { path: BASE_FILE, write: () => JSON.stringify(data.dataset) };
}
