import { createHash } from "node:crypto";
import type { Change, Release } from "@org/defense-pact-data/diff";
import {
  COLLECTIONS,
  type CollectionName,
  collectionOf,
  eachRow,
  type FieldRow,
  INDEXED_NAMES,
  type Stats,
  statsCounter,
} from "@org/defense-pact-data/fields";
import type { DatasetRecord, Redirect } from "@org/defense-pact-data/types";
import postgres, { type Sql as Client, type TransactionSql } from "postgres";
import { StoreError } from "../errors.ts";
import { headOf } from "../records/history.ts";
import type { ReleaseHead, StoreRelease } from "../store.ts";
import { copyBuffer } from "./copy.ts";
import { lockSql, migrate } from "./migrations.ts";
import { searchVector } from "./search-vector.ts";
import { indexedText, storedText } from "./stored-text.ts";
import { createIndexes, createTables, FORMAT, schemaOf, shardOf } from "./tables.ts";

/** A valid dataset, read record by record, so that it may be of any size. */
export interface LoadSource {
  readonly version: string;
  readonly redirects?: Iterable<Redirect>;
  /** The releases of the dataset, the oldest first. */
  readonly history?: Iterable<Release>;
  /** The records of a collection, by id, once each; JSON is stored as it is. Asked for collection by collection. */
  records(
    collection: CollectionName,
  ): Iterable<DatasetRecord | string> | AsyncIterable<DatasetRecord | string>;
}

/** What a release says of itself. */
export interface LoadedMeta {
  readonly fields: readonly string[];
  readonly ranges: Partial<Record<CollectionName, readonly [number, number]>>;
  readonly stats: Stats;
  /** Of all records together. */
  readonly words: number;
  readonly releases: readonly ReleaseHead[];
}

/** So many characters are sent at once. */
const CHUNK = 4_000_000;

/**
 * Loads a release in one transaction and makes it the current one. Readers see the old release until then, and
 * whole; it is kept until the next release comes, for those who are still reading. A load that fails changes nothing.
 *
 * Rejected with a `StoreError`: `store/bad-record`, `store/unavailable`.
 */
export async function loadPostgres(
  source: LoadSource,
  { url }: { readonly url: string },
): Promise<StoreRelease> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "defense-pact load", statement_timeout: 0 },
  });
  try {
    await migrate(client);
    const { number, release } = await client.begin((transaction) => load(transaction, source));
    await dropBefore(client, number - 1);
    return release;
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function load(transaction: TransactionSql, source: LoadSource) {
  await transaction.unsafe(lockSql());
  const [last] = await transaction.unsafe(
    "SELECT coalesce(max(number), 0) AS number FROM defense_pact.loads",
  );
  const number = (last?.number as number) + 1;
  const schema = schemaOf(number);
  await transaction.unsafe(createTables(schema));
  const redirects = await copyRedirects(transaction, schema, source.redirects ?? []);
  const releases = await copyHistory(transaction, schema, source.history ?? []);
  const { digest, ...meta } = await copyRecords(transaction, schema, source, redirects);
  await transaction.unsafe(createIndexes(schema));
  const text = JSON.stringify({ ...meta, fields: INDEXED_NAMES, releases } satisfies LoadedMeta);
  await transaction.unsafe(
    "INSERT INTO defense_pact.loads (number, format, version, digest, meta) VALUES ($1, $2, $3, $4, $5)",
    [number, FORMAT, source.version, digest, text],
  );
  await transaction.unsafe(
    `INSERT INTO defense_pact.current (number) VALUES ($1)
      ON CONFLICT (one) DO UPDATE SET number = excluded.number`,
    [number],
  );
  return { number, release: { version: source.version, digest } };
}

/** Releases that nobody reads any more go, as soon as they are let. */
async function dropBefore(client: Client, number: number): Promise<void> {
  const rows = await client.unsafe(
    "SELECT number FROM defense_pact.loads WHERE number < $1 ORDER BY number",
    [number],
  );
  for (const row of rows) {
    await client.begin(async (transaction) => {
      await transaction.unsafe("SET LOCAL lock_timeout = '10s'");
      await transaction.unsafe(`DROP SCHEMA IF EXISTS ${schemaOf(row.number as number)} CASCADE`);
      await transaction.unsafe("DELETE FROM defense_pact.loads WHERE number = $1", [row.number as number]);
    });
  }
}

async function copyRecords(
  transaction: TransactionSql,
  schema: string,
  source: LoadSource,
  redirects: number,
) {
  const copier = recordCopier(schema);
  for (const collection of COLLECTIONS) {
    for await (const each of source.records(collection)) {
      if (typeof each === "string") copier.add(JSON.parse(each) as DatasetRecord, each);
      else copier.add(each, JSON.stringify(each));
      if (copier.size >= CHUNK) await copier.send(transaction);
    }
  }
  await copier.send(transaction);
  return copier.summary(redirects);
}

const RECORD = INDEXED_NAMES.indexOf("record") + 1;
const DATE = INDEXED_NAMES.indexOf("date") + 1;

/** Turns records into rows, and counts what the release says of itself. */
function recordCopier(schema: string) {
  const records = copyBuffer(`${schema}.records`);
  const rows = copyBuffer(`${schema}.field_rows`);
  const counter = statsCounter();
  const hash = createHash("sha256");
  const ranges: Record<string, [number, number]> = {};
  let seq = 0;
  let words = 0;
  return {
    get size() {
      return records.size + rows.size;
    },
    add(record: DatasetRecord, json: string) {
      const collection = collectionOf(record.id);
      if (collection === undefined) throw badRecord(record.id);
      seq += 1;
      ranges[collection] = [ranges[collection]?.[0] ?? seq, seq];
      const shard = shardOf(record.id);
      const search = searchVector(record);
      words += search.words;
      let day: string | number | null = null;
      const seen = new Set<string>();
      eachRow(record, (field, row) => {
        const name = `${field} ${row.key} ${row.value}`;
        if (field === RECORD || seen.has(name)) return;
        seen.add(name);
        if (field === DATE) day = row.key;
        rows.add([shard, seq, field, ...cellsOf(row)]);
      });
      records.add([shard, seq, storedText(record.id), json, day, search.words, search.vector]);
      counter.add(record);
      hash.update(json).update("\n");
    },
    async send(transaction: TransactionSql) {
      await records.send(transaction);
      await rows.send(transaction);
    },
    summary: (redirects: number) => ({
      ranges,
      words,
      stats: counter.stats(redirects),
      digest: hash.digest("hex"),
    }),
  };
}

function cellsOf({ key, value, high, vague }: FieldRow) {
  const [num, txt] = typeof key === "number" ? [key, null] : [null, indexedText(key)];
  return [num, txt, storedText(value), high, vague];
}

async function copyRedirects(
  transaction: TransactionSql,
  schema: string,
  redirects: Iterable<Redirect>,
): Promise<number> {
  const buffer = copyBuffer(`${schema}.redirects`);
  let count = 0;
  for (const redirect of redirects) {
    count += 1;
    buffer.add([shardOf(redirect.from), storedText(redirect.from), JSON.stringify(redirect)]);
  }
  await buffer.send(transaction);
  return count;
}

async function copyHistory(
  transaction: TransactionSql,
  schema: string,
  history: Iterable<Release>,
): Promise<ReleaseHead[]> {
  const heads: ReleaseHead[] = [];
  const buffer = copyBuffer(`${schema}.changes`);
  for (const release of history) {
    for (const [at, change] of release.changes.entries()) buffer.add(changeRow(heads.length, at, change));
    heads.push(headOf(release));
    await buffer.send(transaction);
  }
  return heads;
}

function changeRow(release: number, at: number, change: Change) {
  return [shardOf(change.record), release, at, storedText(change.record), JSON.stringify(change)];
}

function badRecord(id: string): StoreError {
  const message = `${JSON.stringify(id)} is not the id of a record: only valid records can be indexed.`;
  return new StoreError([{ code: "store/bad-record", message, suggestion: "Validate the dataset first." }]);
}
