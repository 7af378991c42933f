import { presenceToken, valueToken } from "@org/defense-pact-data/export/sqlite";
import type { Position } from "../query/cursor.ts";
import { following } from "../query/order.ts";
import type { Sort } from "../query/sort.ts";
import type { Connection } from "./connection.ts";
import { firstKeyOf } from "./extents.ts";
import { isOrdered, keyOfTerm, keysOf, numberOf } from "./field-keys.ts";
import { factsTest, matchOf, otherTests, type Plan, planOf, tokensTest } from "./plan.ts";
import { joined, type Sql, sql } from "./sql.ts";
import { termsOf } from "./terms.ts";

type Asked = Pick<Plan, "collection" | "conditions">;

export function findPage(
  connection: Connection,
  asked: Asked,
  sort: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const plan = planOf(connection, asked);
  const few = fewOf(connection, plan);
  if (few) return sorted(connection, few, sort, after, count);
  if (sort.field === "id") return walked(connection, plan, sort.isDescending, after, count);
  const isPresent = after === undefined || after.key !== undefined;
  const by = isOrdered(sort.field) ? byKey : byTerm;
  const found = isPresent ? by(connection, plan, sort, after, count) : [];
  if (found.length === count) return found;
  const without = presenceToken(numberOf(connection, sort.field));
  const from = isPresent ? undefined : after;
  const rest = ofTerms(connection, plan, sort.isDescending, from, count - found.length, without);
  return [...found, ...rest];
}

/** How many records there are in all. */
export function countAll(connection: Connection, asked: Asked): number {
  const from = matching(connection, planOf(connection, asked));
  const row = connection.get({ ...from, text: `SELECT count(*) AS count ${from.text}` });
  return row?.count as number;
}

/** The records that meet all conditions, by their place in the dataset. */
export function matching(connection: Connection, plan: Plan, without?: string): Sql {
  const tests = [sql("terms MATCH ?", matchOf(plan, without)), ...otherTests(connection, plan, "t.rowid")];
  const where = joined(tests, " AND ");
  return { text: `FROM terms t WHERE ${where.text}`, values: where.values };
}

/** The records that have the values asked for and meet the rest, where they are few; undefined where they are not. */
export function fewOf(connection: Connection, plan: Plan): number[] | undefined {
  if (plan.tokens.length === 0) return undefined;
  const { few } = connection;
  const [first, last] = (plan.collection && connection.ranges[plan.collection]) ?? [
    1,
    Number.MAX_SAFE_INTEGER,
  ];
  const rows = connection.all(
    sql(
      "SELECT rowid AS seq FROM terms WHERE terms MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
      matchOf(plan),
      first,
      last,
      few + 1,
    ),
  );
  if (rows.length > few) return undefined;
  const tests = otherTests(connection, { ...plan, collection: undefined }, "few.value");
  const seqs = rows.map(({ seq }) => seq as number);
  if (tests.length === 0) return seqs;
  const where = joined(tests, " AND ");
  return connection
    .all({
      text: `SELECT few.value AS seq FROM json_each(?) few WHERE ${where.text}`,
      values: [JSON.stringify(seqs), ...where.values],
    })
    .map(({ seq }) => seq as number);
}

/** In the order of the dataset, record by record: where many meet the conditions, a page is soon full. */
function walked(
  connection: Connection,
  plan: Plan,
  isDescending: boolean,
  after: Position | undefined,
  count: number,
): Position[] {
  const tests = [
    ...(after === undefined ? [] : [sql(`f.seq ${isDescending ? "<" : ">"} ?`, after.seq)]),
    ...otherTests(connection, plan, "f.seq"),
    ...tokensTest(plan),
  ];
  const where = tests.length === 0 ? sql("true") : joined(tests, " AND ");
  const rows = connection.all({
    text: `SELECT f.seq FROM facts f WHERE ${where.text} ORDER BY f.seq ${isDescending ? "DESC" : "ASC"} LIMIT ?`,
    values: [...where.values, count],
  });
  return rows.map(({ seq }) => ({ seq: seq as number, key: undefined }));
}

/** In the order of the dataset, by lists of terms. @param without leaves out the records that have this token. */
function ofTerms(
  connection: Connection,
  plan: Plan,
  isDescending: boolean,
  after: Position | undefined,
  count: number,
  without?: string,
): Position[] {
  const from = matching(connection, plan, without);
  const beyond = after === undefined ? "" : `AND t.rowid ${isDescending ? "<" : ">"} ?`;
  const rows = connection.all({
    text: `SELECT t.rowid AS seq ${from.text} ${beyond} ORDER BY t.rowid ${isDescending ? "DESC" : "ASC"} LIMIT ?`,
    values: [...from.values, ...(after === undefined ? [] : [after.seq]), count],
  });
  return rows.map(({ seq }) => ({ seq: seq as number, key: undefined }));
}

/** By a key that has an order, then in that of the dataset. */
function byKey(
  connection: Connection,
  plan: Plan,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const number = numberOf(connection, field);
  const first =
    plan.collection && after === undefined
      ? firstKeyOf(connection, number, plan.collection, isDescending)
      : undefined;
  const tests = [
    sql("s.field = ?", number),
    ...(first === undefined ? [] : [sql(`s.key ${isDescending ? "<=" : ">="} ?`, first)]),
    ...(after?.key === undefined
      ? []
      : [sql(`(s.key, s.seq) ${isDescending ? "<" : ">"} (?, ?)`, after.key, after.seq)]),
    ...otherTests(connection, plan, "s.seq", field),
    ...factsTest(plan, "s.seq"),
  ];
  const where = joined(tests, " AND ");
  const turn = isDescending ? "DESC" : "ASC";
  const rows = connection.all({
    text: `SELECT s.seq, s.key FROM ordered_rows s INDEXED BY ordered_keys
      WHERE ${where.text} ORDER BY s.key ${turn}, s.seq ${turn} LIMIT ?`,
    values: [...where.values, count],
  });
  return rows.map(({ seq, key }) => ({ seq: seq as number, key: key as string | number }));
}

/** By a term: the records of one term after another, each in the order of the dataset. */
function byTerm(
  connection: Connection,
  plan: Plan,
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const number = numberOf(connection, field);
  const terms = termsOf(connection, number, isDescending);
  const begun = after?.key === undefined ? undefined : valueToken(number, String(after.key));
  const found: Position[] = [];
  for (const term of terms) {
    if (begun !== undefined && (isDescending ? term > begun : term < begun)) continue;
    const only = { ...plan, tokens: [...plan.tokens, [term]] };
    const from = term === begun ? after : undefined;
    const key = keyOfTerm(field, term);
    const rows = ofTerms(connection, only, isDescending, from, count - found.length);
    found.push(...rows.map(({ seq }) => ({ seq, key })));
    if (found.length === count) break;
  }
  return found;
}

/** Few records, sorted by what each of them has. */
function sorted(
  connection: Connection,
  few: readonly number[],
  { field, isDescending }: Sort,
  after: Position | undefined,
  count: number,
): Position[] {
  const keys = keysOf(connection, few, field);
  const positions = few.map((seq) => ({ position: { seq, key: keys.get(seq) } }));
  return following(positions, after, isDescending)
    .slice(0, count)
    .map(({ position }) => position);
}
