import type { Change } from "@org/defense-pact-data/diff";
import type { ChangesAsked, PlacedChange } from "../engine.ts";
import type { ReleaseHead } from "../store.ts";
import type { Connection } from "./connection.ts";
import { joined, sql } from "./sql.ts";

export function releasesIn(connection: Connection): ReleaseHead[] {
  const rows = connection.all(
    sql("SELECT version, date, sha256, previous, json_schema FROM releases ORDER BY release"),
  );
  return rows.map(({ version, date, sha256, previous, json_schema }) => ({
    version: version as string,
    date: date as string,
    sha256: sha256 as string,
    ...(previous !== null && { previous: previous as string }),
    ...(json_schema !== null && { $schema: json_schema as string }),
  }));
}

export function changesIn(
  connection: Connection,
  { record, first, last, after, count }: ChangesAsked,
): PlacedChange[] {
  const tests = [
    sql("release BETWEEN ? AND ?", first, last),
    ...(record === undefined ? [] : [sql("record = ?", record)]),
    ...(after === undefined ? [] : [sql("(release, at) > (?, ?)", after.release, after.at)]),
  ];
  const where = joined(tests, " AND ");
  const rows = connection.all({
    text: `SELECT release, at, change FROM changes WHERE ${where.text} ORDER BY release, at LIMIT ?`,
    values: [...where.values, count ?? -1],
  });
  return rows.map(({ release, at, change }) => ({
    release: release as number,
    at: at as number,
    change: JSON.parse(change as string) as Change,
  }));
}
