import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { SQLITE_FORMAT } from "@org/defense-pact-data/export/sqlite";
import { quoted, StoreError } from "../errors.ts";
import { sqliteDriver } from "./driver.ts";

/** Kept in memory of what has been read, in KiB: the inner pages of a large file find room. */
const CACHE_KIB = 65_536;

/** Bytes that are read where the system has them, instead of being copied: a record is a small part of its page. */
const MAPPED = 2 ** 40;

/**
 * Opens a file of the SQLite form, read-only and as one that nobody writes to: SQLite would lock it and look for changes
 * at every statement, which costs several times what a look-up does. So a file that is open must not be written over:
 * put another one in its place.
 *
 * @throws StoreError `store/needs-node`, `store/not-found`, `store/not-a-dataset`.
 */
export function openDatabase(file: string): DatabaseSync {
  const driver = sqliteDriver();
  if (!existsSync(file)) {
    throw new StoreError([{ code: "store/not-found", message: `There is no file ${quoted(file)}.` }]);
  }
  let database: DatabaseSync | undefined;
  let format: unknown;
  try {
    const location = pathToFileURL(file);
    location.searchParams.set("immutable", "1");
    database = new driver.DatabaseSync(location, { readOnly: true });
    database.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA mmap_size = ${MAPPED}`);
    format = database.prepare("SELECT value FROM meta WHERE key = 'format'").get()?.value;
  } catch {
    format = undefined;
  }
  if (database && format === SQLITE_FORMAT) return database;
  database?.close();
  const message = `${quoted(file)} is not a dataset in the SQLite form of this version.`;
  throw new StoreError([
    { code: "store/not-a-dataset", message, suggestion: "Write it again with buildStore, or export it." },
  ]);
}
