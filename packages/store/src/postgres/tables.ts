/** The version of the tables below: a release that was loaded with another one must be loaded again. */
export const FORMAT = 1;

/** Each release has a schema of its own: it is filled before anyone sees it, and goes as a whole. */
export function schemaOf(number: number): string {
  return `defense_pact_r${number}`;
}

/**
 * The tables of a release. `field_rows` has the values of indexed fields (see `FieldRow`): `num` of dates, numbers,
 * quantities and booleans, `txt` of all else. `shard` is in every table and every look-up, so that they can be
 * distributed by it and joined where they lie. `search` holds the words of a record, those of its title with weight A.
 */
export function createTables(schema: string): string {
  return `
CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.records (
  shard smallint NOT NULL,
  seq integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  body text NOT NULL,
  day float8,
  words integer NOT NULL,
  search tsvector NOT NULL
);
CREATE TABLE ${schema}.field_rows (
  shard smallint NOT NULL,
  seq integer NOT NULL,
  field smallint NOT NULL,
  num float8,
  txt text COLLATE "C",
  value text COLLATE "C" NOT NULL,
  high float8,
  vague boolean NOT NULL
);
CREATE TABLE ${schema}.redirects (
  shard smallint NOT NULL,
  from_id text COLLATE "C" NOT NULL,
  redirect text NOT NULL,
  PRIMARY KEY (shard, from_id)
);
CREATE TABLE ${schema}.changes (
  shard smallint NOT NULL,
  release integer NOT NULL,
  at integer NOT NULL,
  record text COLLATE "C" NOT NULL,
  change text NOT NULL,
  PRIMARY KEY (shard, release, at)
);`;
}

/** Made after the rows, which is faster than keeping them up to date. */
export function createIndexes(schema: string): string {
  return `
ALTER TABLE ${schema}.records ADD PRIMARY KEY (shard, id);
CREATE INDEX ON ${schema}.records (seq);
CREATE INDEX ON ${schema}.records (id);
CREATE INDEX ON ${schema}.records USING gin (search) WITH (fastupdate = off);
CREATE INDEX ON ${schema}.field_rows (seq, field);
CREATE INDEX ON ${schema}.field_rows (field, num, seq) WHERE num IS NOT NULL;
CREATE INDEX ON ${schema}.field_rows (field, txt, seq) WHERE txt IS NOT NULL;
CREATE INDEX ON ${schema}.changes (record, release, at);
CREATE STATISTICS ${schema}.field_values (mcv) ON field, txt FROM ${schema}.field_rows;
ANALYZE ${schema}.records;
ANALYZE ${schema}.field_rows;`;
}

/** Not more shards than this: a cluster spreads them over its nodes. */
const SHARDS = 1024;

/** The shard of a record, from its id alone (FNV-1a): who asks for an id knows where it lies. */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % SHARDS;
}
