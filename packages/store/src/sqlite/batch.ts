import type { DatabaseSync } from "node:sqlite";
import type { SqlValue } from "./sql.ts";

/** Rows of one statement: a call for each row would cost more than the row. */
const ROWS = 32;

/** Inserts rows of a table many at a time; the last ones when it is flushed. */
export interface Batch {
  add(...row: readonly SqlValue[]): void;
  flush(): void;
}

export function batch(database: DatabaseSync, table: string, columns: number): Batch {
  const row = `(${Array(columns).fill("?").join(", ")})`;
  const statement = (rows: number) =>
    database.prepare(`INSERT INTO ${table} VALUES ${Array(rows).fill(row).join(", ")}`);
  const many = statement(ROWS);
  let values: SqlValue[] = [];
  return {
    add(...row) {
      values.push(...row);
      if (values.length < ROWS * columns) return;
      many.run(...values);
      values = [];
    },
    flush() {
      if (values.length > 0) statement(values.length / columns).run(...values);
      values = [];
    },
  };
}
