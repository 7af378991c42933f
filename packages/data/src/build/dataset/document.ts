import type { Dataset } from "../../../types/index.d.ts";
import { publishedDocument } from "../../export/json/index.ts";
import { COLLECTION_NAMES, type CollectionName, collectionOfId } from "../../shape/index.ts";
import type { RecordsRead } from "./records.ts";

/** What a dataset document says beside its records. */
export interface DocumentHead {
  readonly $schema: string;
  readonly version: string;
}

/** The dataset document of the records read: published form, records by id, redirects by the id they start from. */
export function documentOf({ records, redirects }: RecordsRead, head: DocumentHead): Dataset {
  const byCollection = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as unknown[]]));
  for (const { file, value } of records) byCollection[collectionOfId(file) as CollectionName]?.push(value);
  return publishedDocument({ ...head, ...byCollection, redirects } as unknown as Dataset);
}
