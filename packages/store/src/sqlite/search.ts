import type { DatasetRecord } from "@org/defense-pact-data/types";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "../query/limit.ts";
import { hitOf, MAX_RANKED, TITLE_WEIGHT } from "../search/hit.ts";
import { type AskedWord, wordsAskedFor } from "../search/words.ts";
import type { SearchQuery, SearchResult } from "../store.ts";
import type { Connection } from "./connection.ts";
import { type Sql, sql } from "./sql.ts";

/** Full text, ranked by bm25. */
export function search(
  connection: Connection,
  text: string,
  query: SearchQuery,
  most = MAX_RANKED,
): SearchResult {
  const limit = wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT);
  const asked = wordsAskedFor(text);
  if (asked.length === 0) return { hits: [], total: 0, ranked: 0 };
  const within = matches(connection, asked, query);
  const total = connection.get({ ...within, text: `SELECT count(*) AS count FROM search ${within.text}` })
    ?.count as number;
  const newest = total > most ? newestOf(connection, within, most) : undefined;
  const folded = asked.map((word) => word.folded);
  const hits = best(connection, within, newest, limit).map(({ body, score }) =>
    hitOf(JSON.parse(body as string) as DatasetRecord, score as number, folded),
  );
  return { hits, total, ranked: Math.min(total, most) };
}

/** Words hold letters and digits only, and stand in quotes: nothing of the query language can be among them. */
function matches({ ranges }: Connection, asked: readonly AskedWord[], { collection }: SearchQuery): Sql {
  const words = asked.map(({ text }) => `"${text}"`).join(" AND ");
  const where = sql("WHERE search MATCH ?", `${words} *`);
  if (collection === undefined) return where;
  const [first, last] = ranges[collection] ?? [0, -1];
  return { text: `${where.text} AND rowid BETWEEN ? AND ?`, values: [...where.values, first, last] };
}

/** The hits with the latest dates; those without a date come last. */
function newestOf(connection: Connection, within: Sql, most: number): Sql {
  const date = connection.numbers.get("date") ?? 0;
  const dated = connection.all({
    text: `WITH hits AS MATERIALIZED (SELECT rowid AS seq FROM search ${within.text})
      SELECT s.seq FROM ordered_rows s INDEXED BY ordered_keys
      WHERE s.field = ? AND s.seq IN hits ORDER BY s.key DESC, s.seq DESC LIMIT ?`,
    values: [...within.values, date, most],
  });
  const rest = connection.all({
    text: `SELECT rowid AS seq FROM search ${within.text} AND NOT EXISTS
      (SELECT 1 FROM ordered_rows a WHERE a.seq = search.rowid AND a.field = ?) ORDER BY rowid DESC LIMIT ?`,
    values: [...within.values, date, most - dated.length],
  });
  return sql(
    "AND +rowid IN (SELECT value FROM json_each(?))",
    JSON.stringify([...dated, ...rest].map(({ seq }) => seq)),
  );
}

function best(connection: Connection, within: Sql, newest: Sql | undefined, limit: number) {
  return connection.all({
    text: `SELECT body, score FROM (
        SELECT rowid AS seq, round(-bm25(search, ${TITLE_WEIGHT}.0, 1.0), 6) AS score
        FROM search ${within.text} ${newest?.text ?? ""} ORDER BY score DESC, rowid LIMIT ?
      ) JOIN records USING (seq) ORDER BY score DESC, seq`,
    values: [...within.values, ...(newest?.values ?? []), limit],
  });
}
