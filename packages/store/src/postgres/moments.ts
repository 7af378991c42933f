import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { FoundMoment } from "../engine.ts";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import type { Position } from "../query/cursor.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { splitDates } from "../query/pages.ts";
import { conditionSql } from "./condition-sql.ts";
import { type Loaded, query } from "./connection.ts";
import { slowConditions, whereOf } from "./find.ts";
import { givenText, storedText } from "./stored-text.ts";

/** Where records must be read to answer a condition, so many moments are read at once. */
const READ_AT_ONCE = 500;

/** The moments after a position, in the order of their first possible days, then of the dataset, then of their paths. */
export async function findMoments(
  loaded: Loaded,
  asked: ResolvedList,
  count: number,
  law: Law,
): Promise<FoundMoment[]> {
  const { onDate, onRecord } = splitDates(asked.conditions);
  const slow = slowConditions(loaded, onRecord);
  if (slow.length === 0) return momentsAfter(loaded, asked, onDate, onRecord, asked.after, count);
  const found: FoundMoment[] = [];
  let after = asked.after;
  for (;;) {
    const read = await momentsAfter(loaded, asked, onDate, onRecord, after, READ_AT_ONCE);
    for (const one of read) {
      if (slow.every((condition) => holds(one.record, condition, law))) found.push(one);
      if (found.length === count) return found;
    }
    if (read.length < READ_AT_ONCE) return found;
    after = read.at(-1)?.position;
  }
}

async function momentsAfter(
  loaded: Loaded,
  { collection, sort }: ResolvedList,
  onDate: readonly Condition[],
  onRecord: readonly Condition[],
  after: Position | undefined,
  count: number,
): Promise<FoundMoment[]> {
  const tests = [
    query("s.field = ?", loaded.numbers.get("moment") ?? 0),
    query("s.num IS NOT NULL"),
    ...onDate.flatMap((one) => conditionSql(loaded, one, "s", "date") ?? []),
    ...(after?.key === undefined
      ? []
      : [
          query(
            `(s.num, s.seq, s.value) ${sort.isDescending ? "<" : ">"} (?, ?, ?)`,
            after.key,
            after.seq,
            storedText(after.value ?? ""),
          ),
        ]),
  ];
  const where = whereOf(loaded, { collection, conditions: onRecord }, "s", tests);
  const turn = sort.isDescending ? "DESC" : "ASC";
  const rows = await loaded.all({
    text: `SELECT s.seq, s.num, s.value, r.body
      FROM ${loaded.schema}.field_rows s JOIN ${loaded.schema}.records r ON r.shard = s.shard AND r.seq = s.seq
      WHERE ${where.text} ORDER BY s.num ${turn}, s.seq ${turn}, s.value ${turn} LIMIT ?`,
    values: [...where.values, count],
  });
  return rows.map(({ seq, num, value, body }) => ({
    position: { seq: seq as number, key: num as number, value: givenText(value as string) },
    record: JSON.parse(body as string) as DatasetRecord,
  }));
}
