import { valueToken } from "@org/defense-pact-data/export/sqlite";
import type { Connection } from "./connection.ts";
import { sql } from "./sql.ts";

/** A file does not change, so what has been read of it once is known. */
const KNOWN = new WeakMap<Connection, Map<number, readonly string[]>>();

/** The tokens of a field's values in their order, each once. */
export function termsOf(connection: Connection, field: number, isDescending: boolean): readonly string[] {
  const fields = KNOWN.get(connection) ?? new Map<number, readonly string[]>();
  KNOWN.set(connection, fields);
  const terms = fields.get(field) ?? read(connection, field);
  fields.set(field, terms);
  return isDescending ? [...terms].reverse() : terms;
}

function read(connection: Connection, field: number): string[] {
  const begin = valueToken(field, "");
  // The colon that ends it is the last character before the semicolon.
  const end = `${begin.slice(0, -1)};`;
  // Few questions need it, and making it takes as long as all else at opening.
  connection.all(
    sql("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab ('main', 'terms', 'row')"),
  );
  const rows = connection.all(
    sql("SELECT term FROM temp.vocabulary WHERE term >= ? AND term < ?", begin, end),
  );
  return rows.map(({ term }) => term as string);
}
