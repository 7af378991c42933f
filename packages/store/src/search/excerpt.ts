import type { Excerpt } from "../store.ts";
import { isAsked, type Word, wordsOf } from "./words.ts";

/** Words shown before the first match, and in all. */
const BEFORE = 6;
const LENGTH = 24;

/** The words of a text that match, each once, as they stand in it. */
export function matchingWords(text: string, asked: readonly string[]): string[] {
  const found = wordsOf(text).filter(({ folded }) => isAsked(folded, asked));
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}

/** The stretch of a text around its first match; where nothing matches, its beginning. */
export function excerptOf(text: string, asked: readonly string[]): Excerpt {
  const words = wordsOf(text);
  const first = Math.max(0, words.findIndex(({ folded }) => isAsked(folded, asked)) - BEFORE);
  const shown = words.slice(first, first + LENGTH);
  const pieces: { text: string; isMatch: boolean }[] = [];
  let at = first === 0 ? 0 : (shown[0] as Word).start;
  const end = first + LENGTH >= words.length ? text.length : (shown.at(-1) as Word).end;
  for (const { folded, start, end: stop } of shown) {
    if (!isAsked(folded, asked)) continue;
    pieces.push(
      { text: text.slice(at, start), isMatch: false },
      { text: text.slice(start, stop), isMatch: true },
    );
    at = stop;
  }
  pieces.push({ text: text.slice(at, end), isMatch: false });
  return pieces.filter((piece) => piece.text !== "");
}
