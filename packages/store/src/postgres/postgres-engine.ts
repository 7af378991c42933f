import type { Change } from "@org/defense-pact-data/diff";
import type { DatasetRecord, Pledge, Redirect } from "@org/defense-pact-data/types";
import type { ChangesAsked, Engine, PlacedChange } from "../engine.ts";
import type { Naming } from "../links/follow.ts";
import { jsonArray, storedRecord } from "../records/stored-record.ts";
import { type Loaded, query, type Row, together } from "./connection.ts";
import { countAll, everyRecord, findPage } from "./find.ts";
import { findMoments } from "./moments.ts";
import { search } from "./search.ts";
import { givenText, storedText } from "./stored-text.ts";
import { shardOf } from "./tables.ts";

/** Answers from one release on one server. */
export function postgresEngine(loaded: Loaded, mostRanked?: number): Engine {
  const { release, schema, meta } = loaded;
  const bodyOf = async (id: string) => {
    const asked = query(
      `SELECT body FROM ${schema}.records WHERE shard = ? AND id = ?`,
      shardOf(id),
      storedText(id),
    );
    const [row] = await loaded.all(asked);
    return row?.body as string | undefined;
  };
  return {
    release,
    graph: {
      recordsOf: (ids) => recordsOf(loaded, ids),
      namedBy: (pointers, id, count) => namedBy(loaded, pointers, id, count),
    },
    async get(id) {
      const body = await bodyOf(id);
      return body === undefined ? undefined : storedRecord(id, body);
    },
    async ids({ from, before, count, isDescending }) {
      const text = `SELECT id FROM ${schema}.records
        WHERE id >= ? AND id < ? ORDER BY id ${isDescending ? "DESC" : "ASC"} LIMIT ?`;
      const rows = await loaded.all(query(text, storedText(from), storedText(before), count));
      return rows.map(({ id }) => givenText(id as string));
    },
    async redirectOf(id) {
      const text = `SELECT redirect FROM ${schema}.redirects WHERE shard = ? AND from_id = ?`;
      const [row] = await loaded.all(query(text, shardOf(id), storedText(id)));
      return row && redirectOf(row);
    },
    async redirects() {
      const rows = await loaded.all(query(`SELECT redirect FROM ${schema}.redirects ORDER BY from_id`));
      return rows.map(redirectOf);
    },
    find: (asked, count, law) => findPage(loaded, asked, asked.sort, asked.after, count, law),
    async findRaw(asked, count, law) {
      const found = await findPage(loaded, asked, asked.sort, asked.after, count, law);
      const page = found.slice(0, asked.limit).map(({ stored }) => stored);
      return { positions: found.map(({ position }) => position), json: jsonArray(page) };
    },
    count: (asked, law) => countAll(loaded, asked, law),
    moments: (asked, count, law) => findMoments(loaded, asked, count, law),
    pledges: async (conditions, law) =>
      (await everyRecord(loaded, { collection: "pledges", conditions }, law)) as Pledge[],
    search: (text, asked) => search(loaded, text, asked, mostRanked),
    stats: () => meta.stats,
    releases: () => meta.releases,
    changes: (asked) => changesIn(loaded, asked),
  };
}

function redirectOf({ redirect }: Row): Redirect {
  return JSON.parse(redirect as string) as Redirect;
}

async function recordsOf(loaded: Loaded, ids: readonly string[]): Promise<Map<string, DatasetRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await loaded.all(
    query(
      `SELECT r.id, r.body FROM ${loaded.schema}.records r
        WHERE r.shard = ANY(?::int[]) AND r.id = ANY(?::text[])`,
      ids.map(shardOf),
      ids.map(storedText),
    ),
  );
  return new Map(
    rows.map(({ id, body }) => [givenText(id as string), JSON.parse(body as string) as DatasetRecord]),
  );
}

async function namedBy(
  { schema, numbers, all }: Loaded,
  pointers: readonly string[],
  id: string,
  count: number,
): Promise<Naming[]> {
  const known = pointers.filter((pointer) => numbers.has(pointer));
  const rows = await all(
    query(
      `SELECT p.at::int AS at, r.id
        FROM unnest(?::int[]) WITH ORDINALITY p (field, at)
        CROSS JOIN LATERAL (
          SELECT DISTINCT s.seq, s.shard FROM ${schema}.field_rows s
          WHERE s.field = p.field AND s.txt = ? ORDER BY s.seq LIMIT ?
        ) s
        JOIN ${schema}.records r ON r.shard = s.shard AND r.seq = s.seq
        ORDER BY p.at, s.seq`,
      known.map((pointer) => numbers.get(pointer) as number),
      storedText(id),
      count,
    ),
  );
  return rows.map((row) => ({
    pointer: known[(row.at as number) - 1] as string,
    id: givenText(row.id as string),
  }));
}

async function changesIn(
  { schema, all }: Loaded,
  { record, first, last, after, count }: ChangesAsked,
): Promise<PlacedChange[]> {
  const tests = [
    query("release BETWEEN ? AND ?", first, last),
    ...(record === undefined ? [] : [query("record = ?", storedText(record))]),
    ...(after === undefined ? [] : [query("(release, at) > (?, ?)", after.release, after.at)]),
  ];
  const where = together(tests, " AND ");
  const rows = await all({
    text: `SELECT release, at, change FROM ${schema}.changes WHERE ${where.text} ORDER BY release, at LIMIT ?`,
    values: [...where.values, count ?? null],
  });
  return rows.map(({ release, at, change }) => ({
    release: release as number,
    at: at as number,
    change: JSON.parse(change as string) as Change,
  }));
}
