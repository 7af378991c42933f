import { type CollectionName, fieldAt } from "@org/defense-pact-data/fields";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Found } from "../engine.ts";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import type { Position } from "../query/cursor.ts";
import type { Sort } from "../query/sort.ts";
import { storedRecord } from "../records/stored-record.ts";
import { conditionSql } from "./condition-sql.ts";
import { type Loaded, type Query, query, type Row, together } from "./connection.ts";
import { givenText, indexedText } from "./stored-text.ts";

/** Which records are looked for. */
export interface Wanted {
  readonly collection: CollectionName | undefined;
  readonly conditions: readonly Condition[];
}

/** Where records must be read to answer a condition, so many are read at once. */
const READ_AT_ONCE = 500;

export async function findPage(
  loaded: Loaded,
  wanted: Wanted,
  sort: Sort,
  after: Position | undefined,
  count: number,
  law: Law,
): Promise<Found[]> {
  const page = (place: Position | undefined, most: number) => indexedPage(loaded, wanted, sort, place, most);
  const slow = slowConditions(loaded, wanted.conditions);
  if (slow.length === 0) return page(after, count);
  const found: Found[] = [];
  let place = after;
  for (;;) {
    const read = await page(place, READ_AT_ONCE);
    for (const one of read) {
      if (slow.every((condition) => holds(one.stored.record, condition, law))) found.push(one);
      if (found.length === count) return found;
    }
    if (read.length < READ_AT_ONCE) return found;
    place = read.at(-1)?.position;
  }
}

/** How many records there are in all. */
export async function countAll(loaded: Loaded, wanted: Wanted, law: Law): Promise<number> {
  if (slowConditions(loaded, wanted.conditions).length > 0) {
    const all = await findPage(loaded, wanted, IN_ORDER, undefined, Number.MAX_SAFE_INTEGER, law);
    return all.length;
  }
  const where = whereOf(loaded, wanted, "r", []);
  const [row] = await loaded.all({
    ...where,
    text: `SELECT count(*)::int AS count FROM ${loaded.schema}.records r WHERE ${where.text}`,
  });
  return row?.count as number;
}

export const IN_ORDER: Sort = { field: "id", isDescending: false };

/** Conditions that the index cannot answer. */
export function slowConditions(loaded: Loaded, conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter((condition) => conditionSql(loaded, condition, "r") === undefined);
}

/** Those that have the field that is sorted by, then those that have not. */
async function indexedPage(
  loaded: Loaded,
  wanted: Wanted,
  sort: Sort,
  after: Position | undefined,
  count: number,
): Promise<Found[]> {
  if (sort.field === "id") return inOrder(loaded, wanted, sort, after, count);
  const isPresent = after === undefined || after.key !== undefined;
  const found = isPresent ? await byField(loaded, wanted, sort, after, count) : [];
  if (found.length === count) return found;
  const rest = await inOrder(loaded, wanted, sort, isPresent ? undefined : after, count - found.length);
  return [...found, ...rest];
}

async function byField(
  loaded: Loaded,
  wanted: Wanted,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Promise<Found[]> {
  const column = columnOf(field);
  const tests = [
    query("s.field = ?", loaded.numbers.get(field) ?? 0),
    query(`s.${column} IS NOT NULL`),
    ...(after?.key === undefined
      ? []
      : [query(`(s.${column}, s.seq) ${isDescending ? "<" : ">"} (?, ?)`, boundKey(after.key), after.seq)]),
  ];
  const where = whereOf(loaded, wanted, "s", tests, field);
  const turn = isDescending ? "DESC" : "ASC";
  const rows = await loaded.all({
    text: `SELECT r.seq, r.id, r.body, s.${column} AS key
      FROM ${loaded.schema}.field_rows s JOIN ${loaded.schema}.records r ON r.shard = s.shard AND r.seq = s.seq
      WHERE ${where.text} ORDER BY s.${column} ${turn}, s.seq ${turn} LIMIT ?`,
    values: [...where.values, count],
  });
  return rows.map((row) => foundOf(row, keyOf(row.key)));
}

/** In the order of the dataset; where records are sorted by a field, those that do not have it. */
async function inOrder(
  loaded: Loaded,
  wanted: Wanted,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Promise<Found[]> {
  const without = `NOT EXISTS (SELECT 1 FROM ${loaded.schema}.field_rows a
    WHERE a.shard = r.shard AND a.seq = r.seq AND a.field = ?)`;
  const tests = [
    ...(field === "id" ? [] : [query(without, loaded.numbers.get(field) ?? 0)]),
    ...(after === undefined ? [] : [query(`r.seq ${isDescending ? "<" : ">"} ?`, after.seq)]),
  ];
  const where = whereOf(loaded, wanted, "r", tests);
  const rows = await loaded.all({
    text: `SELECT r.seq, r.id, r.body FROM ${loaded.schema}.records r
      WHERE ${where.text} ORDER BY r.seq ${isDescending ? "DESC" : "ASC"} LIMIT ?`,
    values: [...where.values, count],
  });
  return rows.map((row) => foundOf(row, undefined));
}

/**
 * The test of the rows whose records are wanted, as far as the index can tell.
 * @param sorted the field that the rows are values of.
 */
export function whereOf(
  loaded: Loaded,
  { collection, conditions }: Wanted,
  row: string,
  tests: readonly Query[],
  sorted?: string,
): Query {
  const [first, last] = (collection && loaded.meta.ranges[collection]) ?? [0, -1];
  const all = [
    ...tests,
    ...(collection === undefined ? [] : [query(`${row}.seq BETWEEN ? AND ?`, first, last)]),
    ...conditions.flatMap((condition) => conditionSql(loaded, condition, row, sorted) ?? []),
  ];
  return all.length === 0 ? query("true") : together(all, " AND ");
}

function foundOf({ seq, id, body }: Row, key: string | number | undefined): Found {
  return {
    position: { seq: seq as number, key },
    stored: storedRecord(givenText(id as string), body as string),
  };
}

const NUMBERS: ReadonlySet<string> = new Set(["date", "number", "quantity", "boolean"]);

/** The column of a field's keys. */
export function columnOf(field: string): "num" | "txt" {
  const type = fieldAt(field)[0]?.type;
  if (type === undefined) return field === "title" ? "txt" : "num";
  return NUMBERS.has(type) ? "num" : "txt";
}

function boundKey(key: string | number): string | number {
  return typeof key === "string" ? indexedText(key) : key;
}

function keyOf(key: unknown): string | number {
  return typeof key === "string" ? givenText(key) : (key as number);
}

/** All the records that meet some conditions, in the order of the dataset. */
export async function everyRecord(loaded: Loaded, wanted: Wanted, law: Law): Promise<DatasetRecord[]> {
  const found = await findPage(loaded, wanted, IN_ORDER, undefined, 2 ** 31 - 1, law);
  return found.map(({ stored }) => stored.record);
}
