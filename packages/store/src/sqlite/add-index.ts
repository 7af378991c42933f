import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { quoted, StoreError } from "../errors.ts";
import { sqliteDriver } from "./driver.ts";
import { indexer } from "./indexer.ts";
import { INDEX_FORMAT, INDEX_TABLES, type Schema } from "./tables.ts";

/**
 * Adds the index to a file of the SQLite form, so that opening it need not; a file that has it is left as it is.
 * @throws StoreError `store/needs-node`, `store/not-found`, `store/not-a-dataset`.
 */
export function indexFile(file: string): void {
  const database = openDatabase(file, false);
  try {
    if (hasIndex(database)) return;
    database.exec(`BEGIN; ${INDEX_TABLES.map((table) => `DROP TABLE IF EXISTS main.${table};`).join("")}`);
    addIndex(database, "main");
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}

/** @throws StoreError `store/needs-node`, `store/not-found`, `store/not-a-dataset`. */
export function openDatabase(file: string, readOnly: boolean): DatabaseSync {
  const driver = sqliteDriver();
  if (!existsSync(file)) {
    throw new StoreError([{ code: "store/not-found", message: `There is no file ${quoted(file)}.` }]);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new driver.DatabaseSync(file, { readOnly });
    database.exec("SELECT seq, id, body FROM records LIMIT 0; SELECT rowid FROM search LIMIT 0;");
    database.exec("SELECT value FROM meta LIMIT 0; SELECT to_ids FROM redirects LIMIT 0;");
    return database;
  } catch {
    database?.close();
    const message = `${quoted(file)} is not a dataset in the SQLite form.`;
    throw new StoreError([{ code: "store/not-a-dataset", message }]);
  }
}

export function hasIndex(database: DatabaseSync): boolean {
  const table = database.prepare("SELECT 1 FROM main.sqlite_schema WHERE name = 'store_meta'").get();
  if (!table) return false;
  const format = database.prepare("SELECT value FROM main.store_meta WHERE key = 'format'").get();
  return format?.value === INDEX_FORMAT;
}

export function addIndex(database: DatabaseSync, schema: Schema): void {
  const index = indexer(database, schema);
  for (const { seq, body } of database.prepare("SELECT seq, body FROM records ORDER BY seq").iterate()) {
    index.add(seq as number, JSON.parse(body as string) as DatasetRecord, body as string);
  }
  const redirects = database.prepare("SELECT count(*) AS count FROM redirects").get();
  index.finish(redirects?.count as number);
}
