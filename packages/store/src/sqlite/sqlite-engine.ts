import type { DatasetRecord, Pledge, Redirect } from "@org/defense-pact-data/types";
import type { Engine, Found } from "../engine.ts";
import type { ResolvedList } from "../query/list-query.ts";
import type { Stats } from "../records/stats.ts";
import { storedRecord } from "../records/stored-record.ts";
import type { Connection, Row } from "./connection.ts";
import { countAll, findPage, rowsFrom, startOf, type Wanted } from "./find.ts";
import { search } from "./search.ts";
import { sql } from "./sql.ts";
import { findMoments } from "./timeline.ts";

/** Answers from an open file. */
export function sqliteEngine(connection: Connection, mostRanked?: number): Engine {
  const recordOf = (id: string): DatasetRecord | undefined => {
    const row = connection.get(sql("SELECT body FROM records WHERE id = ?", id));
    return row && (JSON.parse(row.body as string) as DatasetRecord);
  };
  return {
    get release() {
      const version = connection.get(sql("SELECT value FROM meta WHERE key = 'version'"));
      return { version: String(version?.value), digest: connection.index.meta.get("digest") ?? "" };
    },
    graph: { recordOf, namedBy: (pointer, id) => namedBy(connection, pointer, id) },
    get(id) {
      const row = connection.get(sql("SELECT body FROM records WHERE id = ?", id));
      return row && storedRecord(id, row.body as string);
    },
    redirectOf: (id) => redirectOf(connection.get(sql("SELECT * FROM redirects WHERE from_id = ?", id))),
    find: (query, count, law) =>
      connection.scanning(query.conditions, law, () => find(connection, query, count)),
    count: (query, law) => connection.scanning(query.conditions, law, () => countAll(connection, query)),
    moments: (query, count, law) => findMoments(connection, query, count, law),
    pledges: (conditions, law) =>
      connection.scanning(conditions, law, () => pledges(connection, { collection: "pledges", conditions })),
    search: (text, query) => search(connection, text, query, mostRanked),
    stats: () => JSON.parse(connection.index.meta.get("stats") ?? "{}") as Stats,
    close: () => connection.close(),
  };
}

function find(connection: Connection, query: ResolvedList, count: number): Found[] {
  const positions = findPage(connection, query, query.sort, query.after, count);
  const rows = connection.all(
    sql(
      "SELECT r.id, r.body FROM json_each(?) j CROSS JOIN records r ON r.seq = j.value ORDER BY j.key",
      JSON.stringify(positions.map(({ seq }) => seq)),
    ),
  );
  return positions.map((position, at) => {
    const { id, body } = rows[at] as Row;
    return { position, stored: storedRecord(id as string, body as string) };
  });
}

function pledges(connection: Connection, wanted: Wanted): Pledge[] {
  const start = startOf(connection, wanted.conditions);
  const found = rowsFrom(connection, wanted, start, [start.through]);
  const text = `SELECT body FROM records WHERE seq IN (SELECT s.seq ${found.text}) ORDER BY seq`;
  return connection.all({ ...found, text }).map(({ body }) => JSON.parse(body as string) as Pledge);
}

function* namedBy(connection: Connection, pointer: string, id: string): Generator<string> {
  const rows = connection.iterate(
    sql(
      `SELECT r.id FROM field_rows s INDEXED BY field_keys CROSS JOIN records r ON r.seq = s.seq
        WHERE s.field = ? AND s.key = ? ORDER BY s.seq`,
      connection.index.numbers.get(pointer) ?? 0,
      id,
    ),
  );
  for (const row of rows) yield row.id as string;
}

function redirectOf(row: Row | undefined): Redirect | undefined {
  if (!row) return undefined;
  const { from_id: from, kind, to_ids: to, reason, date } = row as Record<string, string>;
  return { from, kind, to: JSON.parse(to as string), reason, date } as unknown as Redirect;
}
