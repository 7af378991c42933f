import type * as sqlite from "node:sqlite";

/**
 * Node's own SQLite, or undefined where there is none (before Node 22.13 without a flag). It is asked for at run
 * time, since an import would fail there.
 */
export function sqliteDriver(): typeof sqlite | undefined {
  return process.getBuiltinModule("node:sqlite");
}
