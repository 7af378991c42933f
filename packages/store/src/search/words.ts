import { foldText } from "@org/defense-pact-data/fields";

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** More words than this are not looked for: each costs a look-up in the whole index. */
const MAX_WORDS = 16;

/** What a text that a person typed asks for; whatever is no letter or digit only parts words. Empty: nothing. */
export function wordsAskedFor(text: string): readonly AskedWord[] {
  const asked = text.slice(0, 1000);
  return wordsOf(asked)
    .slice(0, MAX_WORDS)
    .map(({ folded, start, end }) => ({ folded, text: asked.slice(start, end) }));
}

/** A word that a hit must have; the last of them may be only begun. */
export interface AskedWord {
  readonly folded: string;
  /** As it was typed. */
  readonly text: string;
}

export interface Word {
  readonly folded: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text as full text knows them: runs of letters and digits, without case and diacritics. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({
      folded: foldText(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ folded }) => folded !== "");
}

/** Whether a word is one of those asked for, or begins with the last of them. */
export function isAsked(folded: string, asked: readonly string[]): boolean {
  return asked.includes(folded) || folded.startsWith(asked.at(-1) ?? " ");
}
