import type { CollectionName } from "@org/defense-pact-data/fields";
import type { Connection } from "./connection.ts";
import { sql } from "./sql.ts";

type Key = string | number;

/** A file does not change, so what has been read of it once is known. */
const KNOWN = new WeakMap<Connection, Map<string, Key | undefined>>();

/**
 * The first key that a collection has in the order of a field; undefined where it has none. Keys of all collections
 * stand in one order, and those of the others before it may be most of them: articles are younger than what they tell of.
 */
export function firstKeyOf(
  connection: Connection,
  field: number,
  collection: CollectionName,
  isDescending: boolean,
): Key | undefined {
  const keys = KNOWN.get(connection) ?? new Map<string, Key | undefined>();
  KNOWN.set(connection, keys);
  const name = `${field} ${collection} ${isDescending}`;
  if (!keys.has(name)) keys.set(name, read(connection, field, collection, isDescending));
  return keys.get(name);
}

function read(
  connection: Connection,
  field: number,
  collection: CollectionName,
  isDescending: boolean,
): Key | undefined {
  const [first, last] = connection.ranges[collection] ?? [0, -1];
  const row = connection.get(
    sql(
      `SELECT s.key FROM ordered_rows s INDEXED BY ordered_keys WHERE s.field = ? AND s.seq BETWEEN ? AND ?
        ORDER BY s.key ${isDescending ? "DESC" : "ASC"} LIMIT 1`,
      field,
      first,
      last,
    ),
  );
  return row?.key as Key | undefined;
}
