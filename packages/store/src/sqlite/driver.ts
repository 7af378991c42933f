import type * as sqlite from "node:sqlite";
import { StoreError } from "../errors.ts";

/**
 * Node's own SQLite, asked for at run time: an import would fail where there is none.
 * @throws StoreError `store/needs-node`.
 */
export function sqliteDriver(): typeof sqlite {
  const driver = process.getBuiltinModule("node:sqlite");
  if (driver) return driver;
  const message = `Node ${process.versions.node} has no node:sqlite: use Node 22.18 or newer, or memoryStore.`;
  throw new StoreError([{ code: "store/needs-node", message }]);
}
