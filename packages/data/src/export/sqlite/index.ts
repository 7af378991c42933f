import { rmSync } from "node:fs";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { DatasetRecord } from "../../../types/index.d.ts";
import { linksOf } from "../../dataset/links-of.ts";
import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { type Cell, claimRows } from "./claim-rows.ts";
import { extract } from "./columns.ts";
import { sqliteDriver } from "./driver.ts";
import { INDEXES, SCHEMA } from "./schema.ts";

/** Whether this Node can write the SQLite form. */
export function canWriteSqlite(): boolean {
  return sqliteDriver() !== undefined;
}

/**
 * Writes a valid dataset as one SQLite file, meant to be opened read-only; a file that is there is replaced. The
 * tables are described at `SCHEMA`. The same dataset gives the same bytes with the same version of SQLite. Nothing
 * is lost: `records.body` is each record as JSON, `meta` has the version, `redirects` the redirects.
 *
 * @param releases the history of the dataset, the oldest release first.
 * @throws Error where this Node has no `node:sqlite`.
 * @throws RangeError where a date is not of the EDTF profile.
 */
export function writeSqlite(dataset: ReadonlyDataset, file: string, releases: readonly Release[] = []): void {
  const driver = sqliteDriver();
  if (!driver) throw new Error("This Node has no node:sqlite: use Node 22.13 or newer.");
  rmSync(file, { force: true });
  const database = new driver.DatabaseSync(file);
  try {
    fill(database, dataset, releases);
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, dataset: ReadonlyDataset, releases: readonly Release[]): void {
  // A crash leaves a file that is made again anyway, so nothing is spent on surviving one.
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;");
  database.exec(`BEGIN; ${SCHEMA}`);
  insertMeta(database, dataset);
  insertHistory(database, releases);
  const insertRecord = recordInserter(database);
  let seq = 0;
  for (const collection of COLLECTION_NAMES) {
    for (const record of dataset[collection]) {
      seq += 1;
      insertRecord(record, seq);
    }
  }
  database.exec(`${INDEXES} COMMIT; ANALYZE;`);
}

function insertMeta(database: DatabaseSync, { $schema, version, redirects }: ReadonlyDataset): void {
  const meta = inserter(database, "meta", 2);
  if ($schema !== undefined) meta.run("$schema", $schema);
  meta.run("version", version);
  const insertRedirect = inserter(database, "redirects", 5);
  for (const { from, kind, to, reason, date } of redirects) {
    insertRedirect.run(from, kind, JSON.stringify(to), reason, date);
  }
}

function insertHistory(database: DatabaseSync, releases: readonly Release[]): void {
  const insertRelease = inserter(database, "releases", 5);
  const insertChange = inserter(database, "changes", 4);
  for (const [number, { version, date, sha256, from, changes }] of releases.entries()) {
    insertRelease.run(number, version, date, sha256, from?.version ?? null);
    for (const [at, change] of changes.entries()) {
      insertChange.run(number, at, change.record, JSON.stringify(change));
    }
  }
}

function recordInserter(database: DatabaseSync): (record: DatasetRecord, seq: number) => void {
  const insertRecord = inserter(database, "records", 10);
  const insertLink = inserter(database, "link_rows", 5);
  const insertClaim = inserter(database, "claim_rows", 18);
  const insertText = database.prepare("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)");
  return (record, seq) => {
    const { collection, title, kind, status, date, earliest, latest, text } = extract(record);
    const body = JSON.stringify(record);
    insertRecord.run(seq, record.id, collection, title, kind, status, date, earliest, latest, body);
    for (const link of linksOf(record)) {
      insertLink.run(seq, link.path, link.to, link.field, link.role ?? null);
    }
    for (const row of claimRows(record, seq)) insertClaim.run(...(row satisfies Cell[]));
    insertText.run(seq, title, text);
  };
}

function inserter(database: DatabaseSync, table: string, columns: number): StatementSync {
  return database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill("?").join(", ")})`);
}
