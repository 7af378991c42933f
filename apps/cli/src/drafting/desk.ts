import { existsSync } from "node:fs";
import { type DatasetRecord, list } from "@org/defense-pact-data";
import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import { type Index, memoryIndex } from "@org/defense-pact-data/rules";
import { Drafter, type KnownRecords } from "@org/defense-pact-draft";
import { publishedIndex } from "../dataset/published-index.ts";
import { RecordsFolder } from "../records/records-folder.ts";

/** What drafts are made and judged with: the records of the dataset, and those of a folder over them. */
export interface Desk {
  readonly drafter: Drafter;
  /** What the validator looks references up in. */
  readonly base: Index;
  readonly known: KnownRecords;
  /** The folder's records, with their files; undefined where there is no such folder. */
  readonly folder: RecordsFolder | undefined;
}

/** @param name a folder of records; it need not be there. */
export function openDesk(name: string): Desk {
  const folder = existsSync(name) ? new RecordsFolder(name) : undefined;
  const own = folder?.records ?? [];
  const known = Object.fromEntries(
    COLLECTION_NAMES.map((collection) => [collection, merged(collection, own)]),
  ) as unknown as KnownRecords;
  return { drafter: new Drafter(known), base: memoryIndex(own, { base: publishedIndex() }), known, folder };
}

/** The dataset's records of a collection; one of the folder stands in place of one with its id. */
function merged(collection: CollectionName, own: readonly DatasetRecord[]): DatasetRecord[] {
  const byId = new Map<string, DatasetRecord>(list(collection).map((record) => [record.id, record]));
  for (const record of own) if (record.id.startsWith(`${collection}/`)) byId.set(record.id, record);
  return [...byId.values()];
}
