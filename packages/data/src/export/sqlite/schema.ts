/**
 * The tables of the SQLite form. `records` holds each record as JSON, verbatim, with the columns that lookups sort
 * and filter by; days are counted from 1970-01-01, null where a date is open or absent. `claims` has a row for each
 * place and anchor of a claim, `links` one for each reference of a fact or claim; both are views over rows that name
 * their record by number, which halves the file. `search` is full text over names, titles and our own
 * wording, by `records.seq`.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  collection TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT,
  status TEXT,
  date TEXT,
  date_earliest INTEGER,
  date_latest INTEGER,
  body TEXT NOT NULL
);
CREATE TABLE link_rows (
  seq INTEGER NOT NULL,
  path TEXT NOT NULL,
  to_id TEXT NOT NULL,
  field TEXT NOT NULL,
  role TEXT,
  PRIMARY KEY (seq, path)
) WITHOUT ROWID;
CREATE TABLE claim_rows (
  seq INTEGER NOT NULL,
  claim_id TEXT NOT NULL,
  path TEXT NOT NULL,
  anchor INTEGER NOT NULL,
  status TEXT NOT NULL,
  relation TEXT,
  value TEXT,
  voice TEXT NOT NULL,
  speaker TEXT,
  derivation TEXT NOT NULL,
  rule TEXT,
  confidence TEXT NOT NULL,
  source TEXT NOT NULL,
  block TEXT,
  fragment TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (seq, claim_id, path, anchor)
) WITHOUT ROWID;
CREATE VIEW links AS
  SELECT id AS from_id, link_rows.* FROM link_rows JOIN records USING (seq);
CREATE VIEW claims AS
  SELECT id AS record_id, claim_rows.* FROM claim_rows JOIN records USING (seq);
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
CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
);`;

/** Made after the rows, which is faster than keeping them up to date. */
export const INDEXES = `
CREATE INDEX records_by_collection ON records (collection, date_earliest);
CREATE INDEX links_to ON link_rows (to_id);
INSERT INTO search (search) VALUES ('optimize');`;
