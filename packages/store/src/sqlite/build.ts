import { buildSqlite, type RecordSource } from "@org/defense-pact-data/export/sqlite";
import { StoreError } from "../errors.ts";
import { sqliteDriver } from "./driver.ts";

/**
 * Writes a file for `openStore`, in memory that does not grow with the dataset; a file that is there is replaced.
 * The same source gives the same bytes with the same version of SQLite.
 *
 * @throws StoreError `store/needs-node`, `store/bad-record` where a record is not valid.
 */
export function buildStore(source: RecordSource, file: string): void {
  sqliteDriver();
  try {
    buildSqlite(source, file);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    const message = `A record cannot be stored: ${error.message}`;
    throw new StoreError([{ code: "store/bad-record", message, suggestion: "Validate the dataset first." }]);
  }
}
