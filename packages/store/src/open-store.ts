import type { PostgresOptions } from "./postgres/postgres-store.ts";
import { type SqliteOptions, type SqliteSource, sqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

export type StoreSource =
  | SqliteSource
  /** A PostgreSQL into which `loadPostgres` has brought a release; it is connected to when it is first asked. */
  | Pick<PostgresOptions, "url" | "readUrls">;

export interface StoreOptions extends SqliteOptions, Omit<PostgresOptions, "url" | "readUrls"> {}

/**
 * A store on a SQLite file, on a dataset in memory, or on PostgreSQL.
 *
 * Rejected with a `StoreError`: `store/needs-node`, `store/not-found`, `store/not-a-dataset`, `store/bad-record`.
 */
export async function openStore(source: StoreSource, options: StoreOptions = {}): Promise<Store> {
  if (!("url" in source)) return sqliteStore(source, options);
  // The driver is loaded by those alone who have a server.
  const { postgresStore } = await import("./postgres/postgres-store.ts");
  return postgresStore({ ...options, ...source });
}
