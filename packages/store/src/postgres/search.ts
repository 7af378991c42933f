import type { DatasetRecord } from "@org/defense-pact-data/types";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "../query/limit.ts";
import { scoreOf, wordWeight } from "../search/bm25.ts";
import { hitOf, MAX_RANKED, rounded, TITLE_WEIGHT } from "../search/hit.ts";
import { wordsAskedFor } from "../search/words.ts";
import type { SearchQuery, SearchResult } from "../store.ts";
import { type Loaded, type Query, query } from "./connection.ts";
import { whereOf } from "./find.ts";
import { storedWord } from "./search-vector.ts";

/** Full text, ranked by bm25 as the other stores rank it. */
export async function search(
  loaded: Loaded,
  text: string,
  { collection, limit: asked }: SearchQuery,
  most = MAX_RANKED,
): Promise<SearchResult> {
  const limit = wholeNumber("limit", asked, DEFAULT_LIMIT, MAX_LIMIT);
  const words = wordsAskedFor(text).map(({ folded }) => storedWord(folded));
  if (words.length === 0) return { hits: [], total: 0, ranked: 0 };
  const all = words.map(lexeme).join(" & ");
  const where = whereOf(loaded, { collection, conditions: [] }, "r", [query("r.search @@ ?::tsquery", all)]);
  const [counts, candidates] = await Promise.all([
    countsOf(loaded, words, where),
    candidatesOf(loaded, words, where, most),
  ]);
  const [total = 0, ...having] = counts;
  const weights = having.map((count) => wordWeight(count, recordsIn(loaded)));
  const average = loaded.meta.words / recordsIn(loaded);
  const best = candidates
    .map(({ seq, words: size, often }) => ({ seq, score: rounded(scoreOf(often, weights, size / average)) }))
    .sort((a, b) => b.score - a.score || a.seq - b.seq)
    .slice(0, limit);
  const bodies = await bodiesOf(
    loaded,
    best.map(({ seq }) => seq),
  );
  const hits = best.map(({ seq, score }) => hitOf(bodies.get(seq) as DatasetRecord, score, words));
  return { hits, total, ranked: Math.min(total, most) };
}

function recordsIn({ meta }: Loaded): number {
  return Object.values(meta.stats.records).reduce((sum, count) => sum + count, 0);
}

/** A word of a `tsquery`; the last one may be only begun. Words hold letters, digits and marks alone. */
function lexeme(word: string, at: number, { length }: readonly string[]): string {
  return `'${word}'${at === length - 1 ? ":*" : ""}`;
}

/** How many records meet the search, then how many have each word. */
async function countsOf(loaded: Loaded, words: readonly string[], where: Query): Promise<number[]> {
  const each = words.map((word, at) => query("search @@ ?::tsquery", lexeme(word, at, words)));
  const tests = [where, ...each].map(({ text, values }) => ({
    text: `(SELECT count(*)::int FROM ${loaded.schema}.records r WHERE ${text})`,
    values,
  }));
  const [row] = await loaded.all({
    text: `SELECT ARRAY[${tests.map(({ text }) => text).join(", ")}] AS counts`,
    values: tests.flatMap(({ values }) => values),
  });
  return row?.counts as number[];
}

interface Candidate {
  readonly seq: number;
  readonly words: number;
  readonly often: readonly number[];
}

/** The hits with the latest dates, those without a date last, with how often they have each word. */
async function candidatesOf(
  loaded: Loaded,
  words: readonly string[],
  where: Query,
  most: number,
): Promise<Candidate[]> {
  const often = words.map((_, at) => {
    const test = at === words.length - 1 ? "starts_with(u.lexeme, ?)" : "u.lexeme = ?";
    return `coalesce(sum(cardinality(u.weights) + ${TITLE_WEIGHT - 1} * cardinality(array_positions(u.weights, 'A'))) FILTER (WHERE ${test}), 0)::float8`;
  });
  const rows = await loaded.all({
    text: `SELECT h.seq, h.words, (SELECT ARRAY[${often.join(", ")}] FROM unnest(h.search) u) AS often
      FROM (
        SELECT r.seq, r.words, r.search FROM ${loaded.schema}.records r
        WHERE ${where.text} ORDER BY r.day DESC NULLS LAST, r.seq DESC LIMIT ?
      ) h`,
    values: [...words, ...where.values, most],
  });
  return rows as unknown as Candidate[];
}

async function bodiesOf(loaded: Loaded, seqs: readonly number[]): Promise<Map<number, DatasetRecord>> {
  const rows = await loaded.all(
    query(`SELECT r.seq, r.body FROM ${loaded.schema}.records r WHERE r.seq = ANY(?::int[])`, seqs),
  );
  return new Map(rows.map(({ seq, body }) => [seq as number, JSON.parse(body as string) as DatasetRecord]));
}
