import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import { addIndex, hasIndex } from "./add-index.ts";
import type { FieldNumbers } from "./condition-sql.ts";
import type { Ranges } from "./indexer.ts";
import type { Sql } from "./sql.ts";

/** Texts of statements are of few forms; more than this are not worth keeping. */
const MAX_STATEMENTS = 200;

export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

/** An open file with its prepared statements, and what its index says of itself. */
export interface Connection {
  /** A condition that at most so many records meet is answered first, and the rest looked up for these alone. */
  readonly few: number;
  all(query: Sql): Row[];
  get(query: Sql): Row | undefined;
  /** The index, made when it is first asked for where the file has none. */
  readonly index: {
    readonly numbers: FieldNumbers;
    readonly ranges: Ranges;
    readonly meta: ReadonlyMap<string, string>;
  };
  /** Runs a query whose text calls `holds(body, n)` for the nth condition. */
  scanning<T>(conditions: readonly Condition[], law: Law, run: () => T): T;
  close(): void;
}

export function connect(database: DatabaseSync, few = 2000): Connection {
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  let scanned: { readonly conditions: readonly Condition[]; readonly law: Law } | undefined;
  database.function("holds", (body, at) => {
    const condition = scanned?.conditions[at as number];
    if (!scanned || !condition) return 0;
    return holds(JSON.parse(body as string) as DatasetRecord, condition, scanned.law) ? 1 : 0;
  });
  let index: Connection["index"] | undefined;
  return {
    few,
    all: ({ text, values }) => prepared(text).all(...values) as Row[],
    get: ({ text, values }) => prepared(text).get(...values) as Row | undefined,
    get index() {
      index ??= readIndex(database);
      return index;
    },
    scanning(conditions, law, run) {
      scanned = { conditions, law };
      try {
        return run();
      } finally {
        scanned = undefined;
      }
    },
    close: () => database.close(),
  };
}

function readIndex(database: DatabaseSync): Connection["index"] {
  if (!hasIndex(database)) {
    database.exec("PRAGMA temp_store = MEMORY; BEGIN");
    addIndex(database, "temp");
    database.exec("COMMIT");
  }
  const names = database.prepare("SELECT name, field FROM field_names").all();
  const rows = database.prepare("SELECT key, value FROM store_meta").all();
  const meta = new Map(rows.map(({ key, value }) => [key as string, value as string]));
  return {
    numbers: new Map(names.map(({ name, field }) => [name as string, field as number])),
    ranges: JSON.parse(meta.get("ranges") ?? "{}") as Ranges,
    meta,
  };
}
