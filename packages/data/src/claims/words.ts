import { WHITE_SPACE } from "./white-space.ts";

const WORD = new RegExp(`[^${WHITE_SPACE}]+`, "g");

/**
 * The words of a text: maximal runs of characters that are not Unicode `White_Space`. `U.S.-Kenya` is one word,
 * and so is a dash that stands by itself: a count that needs no dictionary comes out the same everywhere. Limits on
 * fragments and the `words` of blocks and fingerprints are counted in it.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}
