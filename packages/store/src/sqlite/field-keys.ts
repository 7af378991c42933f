import { keyOfToken, valueToken } from "@org/defense-pact-data/export/sqlite";
import { fieldAt } from "@org/defense-pact-data/fields";
import type { Connection } from "./connection.ts";
import { sql } from "./sql.ts";

/** The number of an indexed field; 0, which no row has, for another. */
export function numberOf({ numbers }: Connection, field: string): number {
  return numbers.get(field) ?? 0;
}

const ORDERED: ReadonlySet<string> = new Set(["date", "number", "quantity"]);

/** Whether a field's values stand in `ordered_rows`, and not among the terms. */
export function isOrdered(field: string): boolean {
  const type = fieldAt(field)[0]?.type;
  return type === undefined || ORDERED.has(type);
}

/** The key that a term of a field stands for. */
export function keyOfTerm(field: string, term: string): string | number {
  const key = keyOfToken(term);
  return fieldAt(field)[0]?.type === "boolean" ? Number(key) : key;
}

/** What each of a few records has in a field; those without it are left out. */
export function keysOf(
  connection: Connection,
  few: readonly number[],
  field: string,
): Map<number, string | number> {
  if (field === "id") return new Map();
  return isOrdered(field) ? orderedKeys(connection, few, field) : termKeys(connection, few, field);
}

function orderedKeys(
  connection: Connection,
  few: readonly number[],
  field: string,
): Map<number, string | number> {
  const rows = connection.all(
    sql(
      `SELECT s.seq, s.key FROM json_each(?) few CROSS JOIN ordered_rows s ON s.seq = few.value WHERE s.field = ?`,
      JSON.stringify(few),
      numberOf(connection, field),
    ),
  );
  return new Map(rows.map(({ seq, key }) => [seq as number, key as string | number]));
}

function termKeys(
  connection: Connection,
  few: readonly number[],
  field: string,
): Map<number, string | number> {
  const begin = ` ${valueToken(numberOf(connection, field), "")}`;
  const rows = connection.all(
    sql(
      "SELECT f.seq, f.tokens FROM json_each(?) few CROSS JOIN facts f ON f.seq = few.value",
      JSON.stringify(few),
    ),
  );
  return new Map(
    rows.flatMap(({ seq, tokens }) => {
      const text = tokens as string;
      const at = text.indexOf(begin);
      return at < 0 ? [] : [[seq as number, keyOfTerm(field, text.slice(at + 1, text.indexOf(" ", at + 1)))]];
    }),
  );
}
