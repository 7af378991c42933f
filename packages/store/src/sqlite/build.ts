import { rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { Release } from "@org/defense-pact-data/diff";
import { COLLECTIONS, type CollectionName } from "@org/defense-pact-data/fields";
import { headlineOf, searchedText } from "@org/defense-pact-data/model";
import type { DatasetRecord, Redirect } from "@org/defense-pact-data/types";
import { sqliteDriver } from "./driver.ts";
import { indexer } from "./indexer.ts";
import { FORM_TABLES } from "./tables.ts";

/** A valid dataset, read record by record, so that it may be of any size. */
export interface RecordSource {
  readonly version: string;
  readonly redirects?: Iterable<Redirect>;
  /** The releases of the dataset, the oldest first. */
  readonly history?: Iterable<Release>;
  /** The records of a collection, by id, once each; JSON is stored as it is. Asked for collection by collection. */
  records(collection: CollectionName): Iterable<DatasetRecord | string>;
}

/**
 * Writes a file for `openStore`, in memory that does not grow with the dataset; a file that is there is replaced.
 * The same source gives the same bytes with the same version of SQLite.
 *
 * @throws StoreError `store/needs-node`, `store/bad-record`.
 * @throws RangeError where a date is not of the EDTF profile: only valid datasets become stores.
 */
export function buildStore(source: RecordSource, file: string): void {
  const driver = sqliteDriver();
  rmSync(file, { force: true });
  const database = new driver.DatabaseSync(file);
  try {
    fill(database, source);
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, source: RecordSource): void {
  // A crash leaves a file that is made again anyway. Large pages waste less at the end of a record.
  database.exec("PRAGMA page_size = 32768; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
  database.exec(`PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; BEGIN; ${FORM_TABLES}`);
  database.prepare("INSERT INTO meta VALUES ('version', ?)").run(source.version);
  const redirects = insertRedirects(database, source.redirects ?? []);
  insertHistory(database, source.history ?? []);
  const insert = database.prepare("INSERT INTO records VALUES (?, ?, ?)");
  const insertText = database.prepare("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)");
  const index = indexer(database, "main");
  let seq = 0;
  for (const collection of COLLECTIONS) {
    for (const each of source.records(collection)) {
      seq += 1;
      const json = typeof each === "string" ? each : JSON.stringify(each);
      const record = typeof each === "string" ? (JSON.parse(each) as DatasetRecord) : each;
      insert.run(seq, record.id, json);
      insertText.run(seq, headlineOf(record).title, searchedText(record));
      index.add(seq, record, json);
    }
  }
  index.finish(redirects);
  database.exec("INSERT INTO search (search) VALUES ('optimize'); COMMIT;");
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
  const insertRelease = database.prepare("INSERT INTO releases VALUES (?, ?, ?, ?, ?)");
  const insertChange = database.prepare("INSERT INTO changes VALUES (?, ?, ?, ?)");
  let number = 0;
  for (const { version, date, sha256, from, changes } of history) {
    insertRelease.run(number, version, date, sha256, from?.version ?? null);
    for (const [at, change] of changes.entries()) {
      insertChange.run(number, at, change.record, JSON.stringify(change));
    }
    number += 1;
  }
}
