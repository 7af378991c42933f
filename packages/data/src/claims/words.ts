import { WHITE_SPACE } from "./white-space.ts";

const WORD = new RegExp(`[^${WHITE_SPACE}]+`, "g");

/**
 * The words of a text: maximal runs of characters that are not Unicode `White_Space`. `U.S.-Kenya` is one word,
 * and so is a dash that stands by itself: a count that needs no dictionary comes out the same everywhere. Limits on
 * fragments and the `words` of blocks and fingerprints are counted in it.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Fragments are counted by the million, and most are ASCII: the expression below decides about the others.
    if (unit > LAST_ASCII) return countMatches(text);
    const isSpace = unit === SPACE || (unit >= TAB && unit <= CARRIAGE_RETURN);
    if (!isSpace && !isInWord) count++;
    isInWord = !isSpace;
  }
  return count;
}

const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const LAST_ASCII = 0x7f;

function countMatches(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}
