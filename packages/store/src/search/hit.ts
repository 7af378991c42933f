import { headlineOf, searchedText } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Hit } from "../store.ts";
import { excerptOf, matchingWords } from "./excerpt.ts";

/** Of more hits than this, only those with the latest dates are ranked: ranking costs as much as there are hits. */
export const MAX_RANKED = 10_000;

/** How much more a word in the title counts than one in the text. */
export const TITLE_WEIGHT = 5;

/** Scores are rounded before they are compared, so that the last bit of a sum decides nothing. */
export function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** A record as a hit, with what matched. */
export function hitOf(record: DatasetRecord, score: number, asked: readonly string[]): Hit {
  const text = searchedText(record);
  return {
    id: record.id,
    ...headlineOf(record),
    score: rounded(score),
    words: matchingWords(text, asked),
    excerpt: excerptOf(text, asked),
  };
}
