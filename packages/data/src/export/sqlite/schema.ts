import { LINKS_VIEW } from "./links-view.ts";
import { TOKENIZER } from "./tokens.ts";

/** The version of the tables below; a file of another one is written again. */
export const SQLITE_FORMAT = "4";

/**
 * The tables of the SQLite form: one file, opened read-only, that answers queries as it is.
 *
 * `records` holds each record as JSON, verbatim; its other columns (`INDEXES`) are drawn from that when they are read.
 * `terms` finds records by values (`tokens.ts`), `facts` has the same values by record. `ordered_rows` has what has an order:
 * dates, numbers, quantities and folded titles, with the last possible day or upper bound in `high`; days are counted
 * from 1970-01-01. `search` is full text over names, titles and our own wording. All name a record by `seq`.
 * `releases` and `changes` are the history. `claims` (a row for each place and anchor) and `links` (a row for each
 * reference) are views over the JSON, for those who look at the file by hand.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);
CREATE TABLE facts (seq INTEGER PRIMARY KEY, tokens TEXT NOT NULL);
CREATE VIRTUAL TABLE terms USING fts5 (
  tokens, content = '', detail = none, columnsize = 0, tokenize = "${TOKENIZER}"
);
CREATE TABLE ordered_rows (
  seq INTEGER NOT NULL,
  field INTEGER NOT NULL,
  key NOT NULL,
  value TEXT NOT NULL,
  high NOT NULL,
  vague INTEGER NOT NULL,
  PRIMARY KEY (seq, field, key, value, high, vague)
) WITHOUT ROWID;
CREATE TABLE redirects (
  from_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  to_ids TEXT NOT NULL,
  reason TEXT NOT NULL,
  date TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE releases (
  release INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  date TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  previous TEXT,
  json_schema TEXT
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
);
CREATE VIEW claims AS
  SELECT r.id AS record_id, c.value ->> '$.id' AS claim_id, p.value AS path, a.key AS anchor,
    coalesce(c.value ->> '$.status', 'active') AS status, c.value ->> '$.relation' AS relation,
    c.value -> '$.value' AS value, c.value ->> '$.voice' AS voice, c.value ->> '$.speaker' AS speaker,
    c.value ->> '$.derivation' AS derivation, c.value ->> '$.rule' AS rule, c.value ->> '$.confidence' AS confidence,
    a.value ->> '$.source' AS source, a.value ->> '$.block' AS block, a.value ->> '$.fragment' AS fragment,
    coalesce(a.value ->> '$.occurrence', 1) AS occurrence, a.value ->> '$.start' AS start, a.value ->> '$.end' AS "end"
  FROM records r, json_each(r.body, '$.claims') c,
    json_each(coalesce(c.value -> '$.paths', json_array(c.value ->> '$.path'))) p,
    json_each(c.value, '$.anchors') a;
${LINKS_VIEW}`;

/**
 * Made after the rows, which is faster than keeping them up to date. The drawn columns as well: SQLite would draw them
 * from the JSON of each record that is inserted, only to let them go.
 */
export const INDEXES = `
ALTER TABLE records ADD COLUMN collection TEXT AS (substr(id, 1, instr(id, '/') - 1));
ALTER TABLE records ADD COLUMN title TEXT AS (coalesce(body ->> '$.headline', body ->> '$.title', body ->> '$.name'));
ALTER TABLE records ADD COLUMN kind TEXT AS (coalesce(body ->> '$.kind', body ->> '$.promise.kind', body ->> '$.act'));
ALTER TABLE records ADD COLUMN status TEXT AS (body ->> '$.status');
ALTER TABLE records ADD COLUMN date TEXT AS (CASE body ->> '$.type'
  WHEN 'article' THEN body ->> '$.published'
  WHEN 'agreement' THEN coalesce(body ->> '$.signed.date', body ->> '$.inForce.date', body ->> '$.term.validity')
  WHEN 'pledge' THEN body ->> '$.stages[0].date'
  ELSE body ->> '$.date' END);
CREATE INDEX ordered_keys ON ordered_rows (field, key);
CREATE INDEX changes_of ON changes (record);
INSERT INTO terms (rowid, tokens) SELECT seq, tokens FROM facts;
INSERT INTO terms (terms) VALUES ('optimize');
INSERT INTO search (search) VALUES ('optimize');`;
