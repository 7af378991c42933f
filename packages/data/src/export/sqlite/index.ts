/** The dataset as one SQLite file that answers queries: its tables, and its builder. */
import type { DatasetRecord } from "../../../types/index.d.ts";
import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import { COLLECTIONS, type CollectionName } from "../../fields/index.ts";
import { buildSqlite, SMALL_PAGE } from "./build-sqlite.ts";
import { sqliteDriver } from "./driver.ts";

export { buildSqlite } from "./build-sqlite.ts";
export { SQLITE_FORMAT } from "./schema.ts";
export type { RecordSource } from "./source.ts";
export { EVERY, equalityKey, keyOfToken, presenceToken, roleToken, valueToken } from "./tokens.ts";

/** Whether this Node can write the SQLite form. */
export function canWriteSqlite(): boolean {
  return sqliteDriver() !== undefined;
}

/**
 * Writes a valid dataset, in the order of its ids, as one SQLite file (see `buildSqlite`).
 *
 * @param releases the history of the dataset, the oldest release first.
 * @throws Error where this Node has no `node:sqlite`.
 * @throws RangeError where a date is not of the EDTF profile.
 */
export function writeSqlite(dataset: ReadonlyDataset, file: string, releases: readonly Release[] = []): void {
  const { version, $schema, redirects } = dataset;
  const records = (name: CollectionName): readonly DatasetRecord[] => dataset[name];
  const source = {
    version,
    ...($schema !== undefined && { $schema }),
    redirects,
    history: releases,
    records,
  };
  const count = COLLECTIONS.reduce((sum, name) => sum + dataset[name].length, 0);
  buildSqlite(source, file, count < SMALL ? { pageSize: SMALL_PAGE } : {});
}

/** Records of a dataset in which most tables have few rows. */
const SMALL = 5000;
