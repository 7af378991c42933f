import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { FoundMoment } from "../engine.ts";
import type { Law } from "../law.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { splitDates } from "../query/pages.ts";
import { conditionSql } from "./condition-sql.ts";
import type { Connection } from "./connection.ts";
import { rowsFrom, startOf } from "./find.ts";
import { sql } from "./sql.ts";

/** The moments after a position, in the order of their first possible days, then of the dataset, then of their paths. */
export function findMoments(
  connection: Connection,
  { collection, conditions, sort, after }: ResolvedList,
  count: number,
  law: Law,
): FoundMoment[] {
  const { numbers } = connection.index;
  const { onDate, onRecord } = splitDates(conditions);
  const start = startOf(connection, onRecord);
  const tests = [
    sql("s.field = ?", numbers.get("moment") ?? 0),
    ...onDate.flatMap((one) => conditionSql(one, numbers, "date") ?? []),
    ...(after?.key === undefined
      ? []
      : [
          sql(
            `(s.key, s.seq, s.value) ${sort.isDescending ? "<" : ">"} (?, ?, ?)`,
            after.key,
            after.seq,
            after.value ?? "",
          ),
        ]),
  ];
  const moments = rowsFrom(connection, { collection, conditions: onRecord }, start, tests);
  const turn = sort.isDescending ? "DESC" : "ASC";
  const found = {
    text: `SELECT m.seq, m.key, m.value, r.body FROM (
        SELECT s.seq, s.key, s.value ${moments.text} ORDER BY s.key ${turn}, s.seq ${turn}, s.value ${turn} LIMIT ?
      ) m CROSS JOIN records r ON r.seq = m.seq ORDER BY m.key ${turn}, m.seq ${turn}, m.value ${turn}`,
    values: [...moments.values, count],
  };
  const rows = connection.scanning(onRecord, law, () => connection.all(found));
  return rows.map(({ seq, key, value, body }) => ({
    position: { seq: seq as number, key: key as string | number, value: value as string },
    record: JSON.parse(body as string) as DatasetRecord,
  }));
}
