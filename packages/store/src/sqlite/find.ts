import type { CollectionName } from "@org/defense-pact-data/fields";
import type { Condition } from "../filters/index.ts";
import type { Position } from "../query/cursor.ts";
import type { Sort } from "../query/sort.ts";
import { conditionSql, equals, numbersOf } from "./condition-sql.ts";
import type { Connection } from "./connection.ts";
import { joined, places, type Sql, sql } from "./sql.ts";

/** Which records are looked for. */
export interface Wanted {
  readonly collection: CollectionName | undefined;
  readonly conditions: readonly Condition[];
}

/**
 * Where to look: among the few records that meet the rarest condition; else through all records that have one value
 * (or all there are) in the order of the dataset.
 */
export interface Start {
  readonly few?: readonly number[];
  /** A field and key whose rows stand in the order of the dataset. */
  readonly through: Sql;
}

export function findPage(
  connection: Connection,
  wanted: Wanted,
  sort: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const start = startOf(connection, wanted.conditions);
  if (sort.field === "id") return inOrder(connection, wanted, start, sort, after, count);
  const isPresent = after === undefined || after.key !== undefined;
  const found = isPresent ? byField(connection, wanted, start, sort, after, count) : [];
  if (found.length === count) return found;
  const rest = inOrder(connection, wanted, start, sort, isPresent ? undefined : after, count - found.length);
  return [...found, ...rest];
}

/** How many records there are in all. */
export function countAll(connection: Connection, wanted: Wanted): number {
  const start = startOf(connection, wanted.conditions);
  const rows = rowsFrom(connection, wanted, start, [start.through]);
  const row = connection.get({ ...rows, text: `SELECT count(DISTINCT s.seq) AS count ${rows.text}` });
  return (row?.count as number | undefined) ?? 0;
}

/** Those that have the field, by its key, then in the order of the dataset. */
function byField(
  connection: Connection,
  wanted: Wanted,
  start: Start,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const tests = [
    sql("s.field = ?", connection.index.numbers.get(field) ?? 0),
    ...(after?.key === undefined
      ? []
      : [sql(`(s.key, s.seq) ${isDescending ? "<" : ">"} (?, ?)`, after.key, after.seq)]),
  ];
  const found = rowsFrom(connection, wanted, start, tests, field);
  const turn = isDescending ? "DESC" : "ASC";
  const rows = connection.all({
    text: `SELECT s.seq, s.key ${found.text} ORDER BY s.key ${turn}, s.seq ${turn} LIMIT ?`,
    values: [...found.values, count],
  });
  return rows.map(({ seq, key }) => ({ seq: seq as number, key: key as string | number }));
}

/** In the order of the dataset; where records are sorted by a field, those that do not have it. */
function inOrder(
  connection: Connection,
  wanted: Wanted,
  start: Start,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const without = "NOT EXISTS (SELECT 1 FROM field_rows a WHERE a.seq = s.seq AND a.field = ?)";
  const tests = [
    start.through,
    ...(field === "id" ? [] : [sql(without, connection.index.numbers.get(field) ?? 0)]),
    ...(after === undefined ? [] : [sql(`s.seq ${isDescending ? "<" : ">"} ?`, after.seq)]),
  ];
  const found = rowsFrom(connection, wanted, start, tests);
  const rows = connection.all({
    text: `SELECT DISTINCT s.seq ${found.text} ORDER BY s.seq ${isDescending ? "DESC" : "ASC"} LIMIT ?`,
    values: [...found.values, count],
  });
  return rows.map(({ seq }) => ({ seq: seq as number, key: undefined }));
}

/**
 * `FROM` and `WHERE` for the rows `s` that pass the tests and whose records are wanted.
 * @param sorted the field that `s` is a row of.
 */
export function rowsFrom(
  connection: Connection,
  { collection, conditions }: Wanted,
  { few }: Start,
  tests: readonly Sql[],
  sorted?: string,
): Sql {
  const { numbers, ranges } = connection.index;
  const [first, last] = (collection && ranges[collection]) ?? [0, -1];
  const from = few
    ? sql("FROM json_each(?) few CROSS JOIN field_rows s ON s.seq = few.value", JSON.stringify(few))
    : sql("FROM field_rows s INDEXED BY field_keys");
  const where = [
    ...tests,
    ...(collection === undefined ? [] : [sql("s.seq BETWEEN ? AND ?", first, last)]),
    ...conditions.map(
      (condition, at) =>
        conditionSql(condition, numbers, sorted) ??
        sql("(SELECT holds(r.body, ?) FROM records r WHERE r.seq = s.seq)", at),
    ),
  ];
  return joined([from, joined(where, " AND ")], " WHERE ");
}

/** Looks for the rarest condition, without counting further than what is called few. */
export function startOf(connection: Connection, conditions: readonly Condition[]): Start {
  const { numbers } = connection.index;
  let rarest: { readonly count: number; readonly rows: Sql } | undefined;
  for (const condition of conditions) {
    const fields = numbersOf(condition, numbers);
    if (condition.op !== "equals" || fields === undefined) continue;
    const test = equals(condition, "s");
    const rows = {
      text: `FROM field_rows s INDEXED BY field_keys WHERE s.field IN (${places(fields.length)}) AND ${test.text}`,
      values: [...fields, ...test.values],
    };
    const row = connection.get({
      ...rows,
      text: `SELECT count(*) AS count FROM (SELECT 1 ${rows.text} LIMIT ${connection.few + 1})`,
    });
    const count = (row?.count as number | undefined) ?? 0;
    if (rarest === undefined || count < rarest.count) rarest = { count, rows };
  }
  const through = throughAll(conditions, connection);
  if (rarest === undefined || rarest.count > connection.few) return { through };
  const rows = connection.all({ ...rarest.rows, text: `SELECT DISTINCT s.seq ${rarest.rows.text}` });
  return { few: rows.map(({ seq }) => seq as number), through: throughAll([], connection) };
}

/** The rows of one value stand in the order of the dataset: of one that is asked for, else of `record`, which all have. */
function throughAll(conditions: readonly Condition[], { index }: Connection): Sql {
  for (const condition of conditions) {
    const [field, ...others] = numbersOf(condition, index.numbers) ?? [];
    if (condition.op !== "equals" || field === undefined || others.length > 0) continue;
    const [one, ...alternatives] = condition.anyOf;
    const isPlain = one && alternatives.length === 0 && one.value === undefined && one.high === undefined;
    if (isPlain && !condition.roles) return sql("s.field = ? AND s.key = ?", field, one.key);
  }
  return sql("s.field = ? AND s.key = 0", index.numbers.get("record") ?? 0);
}
