import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Release } from "@org/defense-pact-data/diff";
import type { RecordSource } from "@org/defense-pact-data/export/sqlite";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { hostOf } from "../engine.ts";
import { memoryHost } from "../memory/memory-store.ts";
import { byId, type DatasetDocument } from "../records/dataset-document.ts";
import type { Store } from "../store.ts";
import { storeOf } from "../store-of.ts";
import { buildStore } from "./build.ts";
import { connect } from "./connection.ts";
import { openDatabase } from "./open-database.ts";
import { sqliteEngine } from "./sqlite-engine.ts";

export type SqliteSource =
  /** A file that `buildStore`, or the SQLite form of the data package, has written. It is opened read-only. */
  | { readonly file: string }
  /** A valid dataset document, of which a file is made in the temporary folder until the store is closed. */
  | DatasetSource;

interface DatasetSource {
  readonly dataset: DatasetDocument;
  /** The releases of the dataset, the oldest first. */
  readonly history?: readonly Release[];
}

export interface SqliteOptions {
  /** How many hits of a search are ranked at most; left out, 10,000. */
  readonly mostRanked?: number;
  /** Where filters leave at most so many records, each is looked at to sort them; left out, 2,000. */
  readonly few?: number;
}

/**
 * A store on SQLite.
 *
 * Rejected with a `StoreError`: `store/needs-node`, `store/not-found`, `store/not-a-dataset`, `store/bad-record`.
 */
export async function sqliteStore(source: SqliteSource, options: SqliteOptions = {}): Promise<Store> {
  if ("file" in source) return storeOn(source.file, options);
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-"));
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    const file = join(folder, "dataset.sqlite");
    buildStore(sourceOf(source), file);
    return storeOn(file, options, discard);
  } catch (error) {
    discard();
    throw error;
  }
}

function storeOn(file: string, { few, mostRanked }: SqliteOptions, discard = () => {}): Store {
  const connection = connect(openDatabase(file), few);
  const close = () => {
    connection.close();
    discard();
  };
  return storeOf(hostOf(sqliteEngine(connection, mostRanked), close), memoryHost);
}

function sourceOf({ dataset, history = [] }: DatasetSource): RecordSource {
  const { version, redirects } = dataset;
  return { version, redirects, history, records: (collection) => byId<DatasetRecord>(dataset[collection]) };
}
