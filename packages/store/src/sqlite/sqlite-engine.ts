import { valueToken } from "@org/defense-pact-data/export/sqlite";
import type { Stats } from "@org/defense-pact-data/fields";
import type { DatasetRecord, Pledge, Redirect } from "@org/defense-pact-data/types";
import type { Engine, Found, FoundRaw } from "../engine.ts";
import type { Condition } from "../filters/index.ts";
import type { Naming } from "../links/follow.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { storedRecord } from "../records/stored-record.ts";
import type { Connection, Row } from "./connection.ts";
import { numberOf } from "./field-keys.ts";
import { countAll, findPage, matching } from "./find.ts";
import { changesIn, releasesIn } from "./history.ts";
import { planOf } from "./plan.ts";
import { search } from "./search.ts";
import { sql } from "./sql.ts";
import { findMoments } from "./timeline.ts";

/** Answers from an open file. */
export function sqliteEngine(connection: Connection, mostRanked?: number): Engine {
  return {
    release: {
      version: connection.meta.get("version") ?? "",
      digest: connection.meta.get("digest") ?? "",
    },
    graph: {
      recordsOf: (ids) => recordsOf(connection, ids),
      namedBy: (pointers, id, count) =>
        pointers.flatMap((pointer) => namedBy(connection, pointer, id, count)),
    },
    get(id) {
      const row = connection.get(sql("SELECT body FROM records WHERE id = ?", id));
      return row && storedRecord(id, row.body as string);
    },
    ids({ from, before, count, isDescending }) {
      const order = isDescending ? "DESC" : "ASC";
      const text = `SELECT id FROM records WHERE id >= ? AND id < ? ORDER BY id ${order} LIMIT ?`;
      return connection.all(sql(text, from, before, count)).map(({ id }) => id as string);
    },
    redirectOf(id) {
      const row = connection.get(sql("SELECT * FROM redirects WHERE from_id = ?", id));
      return row && redirectOf(row);
    },
    redirects: () => connection.all(sql("SELECT * FROM redirects ORDER BY from_id")).map(redirectOf),
    find: (query, count, law) =>
      connection.scanning(query.conditions, law, () => find(connection, query, count)),
    findRaw: (query, count, law) =>
      connection.scanning(query.conditions, law, () => findRaw(connection, query, count)),
    count: (query, law) => connection.scanning(query.conditions, law, () => countAll(connection, query)),
    moments: (query, count, law) => findMoments(connection, query, count, law),
    pledges: (conditions, law) => connection.scanning(conditions, law, () => pledges(connection, conditions)),
    search: (text, query) => search(connection, text, query, mostRanked),
    stats: () => JSON.parse(connection.meta.get("stats") ?? "{}") as Stats,
    releases: () => releasesIn(connection),
    changes: (asked) => changesIn(connection, asked),
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

function pledges(connection: Connection, conditions: readonly Condition[]): Pledge[] {
  const found = matching(connection, planOf(connection, { collection: "pledges", conditions }));
  const text = `SELECT body FROM records WHERE seq IN (SELECT t.rowid ${found.text}) ORDER BY seq`;
  return connection.all({ ...found, text }).map(({ body }) => JSON.parse(body as string) as Pledge);
}

/**
 * As one text, made in SQL: twice as fast as row by row. The records come in the order of the array,
 * which the CROSS JOIN keeps outermost; to ask for that order would have SQLite copy and sort them.
 */
function findRaw(connection: Connection, query: ResolvedList, count: number): FoundRaw {
  const positions = findPage(connection, query, query.sort, query.after, count);
  const seqs = positions.slice(0, query.limit).map(({ seq }) => seq);
  const row = connection.get(
    sql(
      `SELECT coalesce(group_concat(r.body, ','), '') AS json
        FROM json_each(?) j CROSS JOIN records r ON r.seq = j.value`,
      JSON.stringify(seqs),
    ),
  );
  return { positions, json: `[${row?.json}]` };
}

function recordsOf(connection: Connection, ids: readonly string[]): Map<string, DatasetRecord> {
  const rows = connection.all(
    sql(
      "SELECT r.id, r.body FROM json_each(?) j CROSS JOIN records r ON r.id = j.value",
      JSON.stringify(ids),
    ),
  );
  return new Map(rows.map(({ id, body }) => [id as string, JSON.parse(body as string) as DatasetRecord]));
}

function namedBy(connection: Connection, pointer: string, id: string, count: number): Naming[] {
  const rows = connection.all(
    sql(
      `SELECT r.id FROM (SELECT rowid AS seq FROM terms WHERE terms MATCH ? ORDER BY rowid LIMIT ?) t
        CROSS JOIN records r ON r.seq = t.seq ORDER BY t.seq`,
      `"${valueToken(numberOf(connection, pointer), id)}"`,
      count,
    ),
  );
  return rows.map((row) => ({ pointer, id: row.id as string }));
}

function redirectOf(row: Row): Redirect {
  const { from_id: from, kind, to_ids: to, reason, date } = row as Record<string, string>;
  return { from, kind, to: JSON.parse(to as string), reason, date } as unknown as Redirect;
}
