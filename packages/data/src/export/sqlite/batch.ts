import type { DatabaseSync } from "node:sqlite";

export type Cell = string | number | null;

/** Rows of one statement: a call for each row would cost more than the row. */
const ROWS = 48;

/** Inserts rows of a table many at a time; the last ones when it is flushed. */
export interface Batch {
  add(...row: readonly Cell[]): void;
  flush(): void;
}

export function batch(database: DatabaseSync, table: string, columns: number): Batch {
  const row = `(${Array(columns).fill("?").join(", ")})`;
  const statement = (rows: number) =>
    database.prepare(`INSERT OR IGNORE INTO ${table} VALUES ${Array(rows).fill(row).join(", ")}`);
  const many = statement(ROWS);
  let values: Cell[] = [];
  return {
    add(...cells) {
      values.push(...cells);
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
