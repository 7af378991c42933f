import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import {
  COLLECTIONS,
  type CollectionName,
  collectionOf,
  fieldAt,
  INDEXED_NAMES,
  isDerived,
  rowsOf,
  statsCounter,
} from "@org/defense-pact-data/fields";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { StoreError } from "../errors.ts";
import { batch } from "./batch.ts";
import { createIndexes, createTables, INDEX_FORMAT, type Schema } from "./tables.ts";

/** First and last `seq` of each collection. */
export type Ranges = Partial<Record<CollectionName, readonly [number, number]>>;

/** Writes the index of the records it is given, in the order of the dataset. */
export interface Indexer {
  add(seq: number, record: DatasetRecord, json: string): void;
  finish(redirects: number): void;
}

export function indexer(database: DatabaseSync, schema: Schema): Indexer {
  database.exec(createTables(schema));
  const fields = fieldNumbers(database, schema);
  const rows = batch(database, `${schema}.field_rows`, 6);
  const counter = statsCounter();
  const hash = createHash("sha256");
  const ranges: Record<string, [number, number]> = {};
  return {
    add(seq, record, json) {
      const collection = collectionOf(record.id);
      if (collection === undefined) throw badRecord(record.id);
      ranges[collection] = [ranges[collection]?.[0] ?? seq, seq];
      for (const [name, field] of fields.get(collection) ?? []) {
        for (const { key, value, high, vague } of rowsOf(record, name)) {
          rows.add(seq, field, key, value, high, vague ? 1 : 0);
        }
      }
      counter.add(record);
      hash.update(json).update("\n");
    },
    finish(redirects) {
      rows.flush();
      database.exec(createIndexes(schema));
      const meta = database.prepare(`INSERT INTO ${schema}.store_meta VALUES (?, ?)`);
      meta.run("format", INDEX_FORMAT);
      meta.run("digest", hash.digest("hex"));
      meta.run("ranges", JSON.stringify(ranges));
      meta.run("stats", JSON.stringify(counter.stats(redirects)));
    },
  };
}

/** Writes the names of the fields, and gives those of each collection with their numbers. */
function fieldNumbers(database: DatabaseSync, schema: Schema): Map<CollectionName, [string, number][]> {
  const insert = database.prepare(`INSERT INTO ${schema}.field_names VALUES (?, ?)`);
  const byCollection = new Map<CollectionName, [string, number][]>();
  INDEXED_NAMES.forEach((name, index) => {
    insert.run(index + 1, name);
    for (const collection of collectionsWith(name)) {
      byCollection.set(collection, [...(byCollection.get(collection) ?? []), [name, index + 1]]);
    }
  });
  return byCollection;
}

function collectionsWith(name: string): readonly CollectionName[] {
  if (isDerived(name)) return COLLECTIONS;
  return fieldAt(name).flatMap(({ collections, indexed }) => (indexed ? collections : []));
}

function badRecord(id: string): StoreError {
  const message = `${JSON.stringify(id)} is not the id of a record: only valid records can be indexed.`;
  return new StoreError([{ code: "store/bad-record", message, suggestion: "Validate the dataset first." }]);
}
