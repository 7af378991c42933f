import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { CollectionName } from "@org/defense-pact-data/fields";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import type { Sql } from "./sql.ts";

/** Texts of statements are of few forms; more than this are not worth keeping. */
const MAX_STATEMENTS = 200;

export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

/** An open file with its prepared statements, and what it says of itself. */
export interface Connection {
  /** Of at most so many records that meet the conditions each is looked at; more are read in the order asked for. */
  readonly few: number;
  all(query: Sql): Row[];
  get(query: Sql): Row | undefined;
  readonly meta: ReadonlyMap<string, string>;
  /** The numbers of the fields that are indexed. */
  readonly numbers: ReadonlyMap<string, number>;
  /** First and last `seq` of each collection. */
  readonly ranges: Partial<Record<CollectionName, readonly [number, number]>>;
  /** Runs a query whose text calls `holds(body, n)` for the nth condition. */
  scanning<T>(conditions: readonly Condition[], law: Law, run: () => T): T;
  close(): void;
}

export function connect(database: DatabaseSync, few = 2000): Connection {
  const prepared = statementsOf(database);
  let scanned: { readonly conditions: readonly Condition[]; readonly law: Law } | undefined;
  database.function("holds", (body, at) => {
    const condition = scanned?.conditions[at as number];
    if (!scanned || !condition) return 0;
    return holds(JSON.parse(body as string) as DatasetRecord, condition, scanned.law) ? 1 : 0;
  });
  const rows = database.prepare("SELECT key, value FROM meta").all();
  const meta = new Map(rows.map(({ key, value }) => [key as string, value as string]));
  const names = JSON.parse(meta.get("fields") ?? "[]") as readonly string[];
  return {
    few,
    all: ({ text, values }) => prepared(text).all(...values) as Row[],
    get: ({ text, values }) => prepared(text).get(...values) as Row | undefined,
    meta,
    numbers: new Map(names.map((name, index) => [name, index + 1])),
    ranges: JSON.parse(meta.get("ranges") ?? "{}") as Connection["ranges"],
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

function statementsOf(database: DatabaseSync): (text: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
}
