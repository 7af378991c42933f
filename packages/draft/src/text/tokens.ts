/** A word, number or mark of a text; offsets are those of JavaScript strings, `end` after the last character. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Acronyms with full stops are one token; words split at hyphens and apostrophes, so that `U.S.-Kenya` and
// `Kenya’s` name what they name. Numbers keep their separators. No part can match in two ways: linear in the text.
const TOKEN = /(?:\p{Lu}\.){1,6}\p{Lu}(?!\p{L})\.?|\p{N}+(?:[,.]\p{N}+)*|[\p{L}\p{M}]+|[^\s]/gu;

/** The tokens of a text, in order; `shift` is where the text itself begins. */
export function tokensOf(text: string, shift = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    lower: token.toLowerCase(),
    start: index + shift,
    end: index + token.length + shift,
  }));
}

/** Whether a token begins with a capital letter. */
export function isCapitalised({ text }: Token): boolean {
  return CAPITAL.test(text);
}

/** Whether a token is a word or an acronym. */
export function isWord({ text }: Token): boolean {
  return WORD.test(text);
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /^\p{L}/u;
