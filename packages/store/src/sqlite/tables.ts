/**
 * The tables that queries read beside `records`, `search`, `meta` and `redirects` of the SQLite form. A row of
 * `field_rows` is one value of an indexed field of a record (see `FieldRow`); `records.seq` names the record. It is
 * kept twice: by record, to look at one, and by value, to find many in the order of the dataset.
 */
export const INDEX_TABLES = ["store_meta", "field_names", "field_rows"] as const;

/** In `main` for good, or in `temp` for as long as a file without them is open. */
export type Schema = "main" | "temp";

export function createTables(schema: Schema): string {
  return `
CREATE TABLE ${schema}.store_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE ${schema}.field_names (field INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE ${schema}.field_rows (
  seq INTEGER NOT NULL,
  field INTEGER NOT NULL,
  key NOT NULL,
  value TEXT NOT NULL,
  high,
  vague INTEGER NOT NULL,
  PRIMARY KEY (seq, field, key, value)
) WITHOUT ROWID;`;
}

/** Made after the rows, which is faster than keeping it up to date. */
export function createIndexes(schema: Schema): string {
  return `CREATE INDEX ${schema}.field_keys ON field_rows (field, key);`;
}

/** The tables of a file that is made for queries: those of the SQLite form that queries read. */
export const FORM_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE redirects (
  from_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  to_ids TEXT NOT NULL,
  reason TEXT NOT NULL,
  date TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE releases (
  release INTEGER PRIMARY KEY,
  version TEXT NOT NULL UNIQUE,
  date TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  previous TEXT
);
CREATE TABLE changes (
  release INTEGER NOT NULL,
  at INTEGER NOT NULL,
  record TEXT NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (release, at)
) WITHOUT ROWID;
CREATE INDEX changes_of ON changes (record);
CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
);`;

/** The version of `INDEX_TABLES`; a file with another one is indexed again. */
export const INDEX_FORMAT = "1";
