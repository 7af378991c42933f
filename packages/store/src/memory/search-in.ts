import { collectionOf } from "@org/defense-pact-data/fields";
import { headlineOf, searchedText } from "@org/defense-pact-data/model";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "../query/limit.ts";
import { scoreOf, wordWeight } from "../search/bm25.ts";
import { hitOf, MAX_RANKED, rounded, TITLE_WEIGHT } from "../search/hit.ts";
import { wordsAskedFor, wordsOf } from "../search/words.ts";
import type { SearchQuery, SearchResult } from "../store.ts";
import type { Held } from "./memory-store.ts";

interface Text {
  readonly held: Held;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** Full text as SQLite ranks it: bm25 over titles, which count more, and the texts. */
export function searchIn(
  held: readonly Held[],
  asked: string,
  query: SearchQuery,
  most = MAX_RANKED,
): SearchResult {
  const limit = wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT);
  const words = wordsAskedFor(asked).map(({ folded }) => folded);
  if (words.length === 0) return { hits: [], total: 0, ranked: 0 };
  const texts = held.map(textOf);
  const tests = words.map((word, at) => wordTest(word, at === words.length - 1));
  const found = texts.filter(
    (one) =>
      (query.collection === undefined || collectionOf(one.held.stored.id) === query.collection) &&
      tests.every((test) => one.title.some(test) || one.text.some(test)),
  );
  const score = scorer(texts, tests);
  const hits = newest(found, most)
    .map((one) => ({ held: one.held, score: score(one) }))
    .sort((a, b) => rounded(b.score) - rounded(a.score) || a.held.seq - b.held.seq)
    .slice(0, limit)
    .map((hit) => hitOf(hit.held.stored.record, hit.score, words));
  return { hits, total: found.length, ranked: Math.min(found.length, most) };
}

type Test = (word: string) => boolean;

function wordTest(asked: string, isBegun: boolean): Test {
  return isBegun ? (word) => word.startsWith(asked) : (word) => word === asked;
}

function textOf(held: Held): Text {
  const { record } = held.stored;
  const words = (text: string) => wordsOf(text).map(({ folded }) => folded);
  return { held, title: words(headlineOf(record).title), text: words(searchedText(record)) };
}

/** Those with the latest dates, then those without a date, the last of the dataset first. */
function newest(found: readonly Text[], most: number): readonly Text[] {
  if (found.length <= most) return found;
  const dated = found.map((text) => ({ text, day: text.held.rows("date")[0]?.key as number | undefined }));
  return dated
    .sort(
      (a, b) =>
        Number(a.day === undefined) - Number(b.day === undefined) ||
        (b.day === a.day ? 0 : (b.day ?? 0) > (a.day ?? 0) ? 1 : -1) ||
        b.text.held.seq - a.text.held.seq,
    )
    .slice(0, most)
    .map(({ text }) => text);
}

function scorer(texts: readonly Text[], tests: readonly Test[]): (text: Text) => number {
  const sizes = texts.map(({ title, text }) => title.length + text.length);
  const average = sizes.reduce((sum, size) => sum + size, 0) / texts.length;
  const weights = tests.map((test) => {
    const having = texts.filter(({ title, text }) => title.some(test) || text.some(test)).length;
    return wordWeight(having, texts.length);
  });
  return ({ title, text }) => {
    const often = tests.map((test) => TITLE_WEIGHT * title.filter(test).length + text.filter(test).length);
    return scoreOf(often, weights, (title.length + text.length) / average);
  };
}
