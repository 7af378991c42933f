import { rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { DatasetRecord, Redirect } from "../../../types/index.d.ts";
import type { Release } from "../../diff/index.ts";
import { COLLECTIONS, INDEXED_NAMES } from "../../fields/index.ts";
import { sqliteDriver } from "./driver.ts";
import { recordWriter } from "./record-writer.ts";
import { INDEXES, SCHEMA, SQLITE_FORMAT } from "./schema.ts";
import type { RecordSource } from "./source.ts";

/** Bytes of a page: large ones waste less behind a record, small ones less in a table with few rows. */
const LARGE_PAGE = 32_768;
export const SMALL_PAGE = 4096;

/**
 * Writes a valid dataset as one SQLite file, meant to be opened read-only, in memory that does not grow with the
 * dataset; a file that is there is replaced. The tables are described at `SCHEMA`. The same source gives the same
 * bytes with the same version of SQLite. Nothing is lost: `records.body` is each record as JSON.
 *
 * @throws Error where this Node has no `node:sqlite`.
 * @throws RangeError where a date is not of the EDTF profile, or an id not that of a record.
 */
export function buildSqlite(source: RecordSource, file: string, { pageSize = LARGE_PAGE } = {}): void {
  const driver = sqliteDriver();
  if (!driver) throw new Error("This Node has no node:sqlite: use Node 22.18 or newer.");
  rmSync(file, { force: true });
  const database = new driver.DatabaseSync(file);
  try {
    database.exec(`PRAGMA page_size = ${pageSize}`);
    fill(database, source);
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, source: RecordSource): void {
  // A crash leaves a file that is made again anyway, so nothing is spent on surviving one.
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;`);
  // Tables grow at their ends, so that pages are seldom read again: more memory would only have to be filled.
  database.exec("PRAGMA cache_size = -2048; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;");
  database.exec(`BEGIN; ${SCHEMA}`);
  const redirects = insertRedirects(database, source.redirects ?? []);
  insertHistory(database, source.history ?? []);
  const writer = recordWriter(database);
  for (const collection of COLLECTIONS) {
    for (const each of source.records(collection)) {
      if (typeof each === "string") writer.add(JSON.parse(each) as DatasetRecord, each);
      else writer.add(each, JSON.stringify(each));
    }
  }
  insertMeta(database, source, writer.finish(redirects));
  database.exec(`${INDEXES} COMMIT;`);
}

function insertMeta(
  database: DatabaseSync,
  { version, $schema }: RecordSource,
  found: Readonly<Record<string, string>>,
): void {
  const insert = database.prepare("INSERT INTO meta VALUES (?, ?)");
  const meta = {
    ...($schema !== undefined && { $schema }),
    version,
    format: SQLITE_FORMAT,
    fields: JSON.stringify(INDEXED_NAMES),
    ...found,
  };
  for (const [key, value] of Object.entries(meta)) insert.run(key, value);
}

function insertRedirects(database: DatabaseSync, redirects: Iterable<Redirect>): number {
  const insert = database.prepare("INSERT INTO redirects VALUES (?, ?, ?, ?, ?)");
  let count = 0;
  for (const { from, kind, to, reason, date } of redirects) {
    insert.run(from, kind, JSON.stringify(to), reason, date);
    count += 1;
  }
  return count;
}

function insertHistory(database: DatabaseSync, history: Iterable<Release>): void {
  const insertRelease = database.prepare("INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?)");
  const insertChange = database.prepare("INSERT INTO changes VALUES (?, ?, ?, ?)");
  let number = 0;
  for (const { version, date, sha256, from, to, changes } of history) {
    insertRelease.run(number, version, date, sha256, from?.version ?? null, to.$schema ?? null);
    for (const [at, change] of changes.entries()) {
      insertChange.run(number, at, change.record, JSON.stringify(change));
    }
    number += 1;
  }
}
