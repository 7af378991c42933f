import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { FoundMoment } from "../engine.ts";
import type { Law } from "../law.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { splitDates } from "../query/pages.ts";
import type { Connection } from "./connection.ts";
import { numberOf } from "./field-keys.ts";
import { fewOf } from "./find.ts";
import { factsTest, otherTests, planOf, within } from "./plan.ts";
import { joined, sql } from "./sql.ts";

/** The moments after a position, in the order of their first possible days, then of the dataset, then of their paths. */
export function findMoments(
  connection: Connection,
  { collection, conditions, sort, after }: ResolvedList,
  count: number,
  law: Law,
): FoundMoment[] {
  const { onDate, onRecord } = splitDates(conditions);
  const plan = planOf(connection, { collection, conditions: onRecord });
  return connection.scanning(onRecord, law, () => {
    const few = fewOf(connection, plan);
    const turn = sort.isDescending ? "DESC" : "ASC";
    const position = sql(
      `(s.key, s.seq, s.value) ${sort.isDescending ? "<" : ">"} (?, ?, ?)`,
      after?.key ?? 0,
      after?.seq ?? 0,
      after?.value ?? "",
    );
    const from = few
      ? sql("json_each(?) few CROSS JOIN ordered_rows s ON s.seq = few.value", JSON.stringify(few))
      : sql("ordered_rows s INDEXED BY ordered_keys");
    const tests = [
      sql("s.field = ?", numberOf(connection, "moment")),
      ...onDate.flatMap((one) => (one.op === "at-least" || one.op === "at-most" ? [within(one, "s")] : [])),
      ...(after?.key === undefined ? [] : [position]),
      ...(few ? [] : [...otherTests(connection, plan, "s.seq"), ...factsTest(plan, "s.seq")]),
    ];
    const moments = joined([from, joined(tests, " AND ")], " WHERE ");
    const rows = connection.all({
      text: `SELECT m.seq, m.key, m.value, r.body FROM (
        SELECT s.seq, s.key, s.value FROM ${moments.text} ORDER BY s.key ${turn}, s.seq ${turn}, s.value ${turn} LIMIT ?
      ) m CROSS JOIN records r ON r.seq = m.seq ORDER BY m.key ${turn}, m.seq ${turn}, m.value ${turn}`,
      values: [...moments.values, count],
    });
    return rows.map(({ seq, key, value, body }) => ({
      position: { seq: seq as number, key: key as string | number, value: value as string },
      record: JSON.parse(body as string) as DatasetRecord,
    }));
  });
}
