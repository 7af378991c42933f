import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";

/** Where a sentence stands in its block. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\p{N}])/gu;
const LAST_WORD = /(\S+)$/u;
/** Words that open a sentence even after an acronym: `… of the U.S. The pact …`. */
const OPENER = /^["“‘(]*(?:The|This|That|These|It|He|She|They|We|I|In|On|As|But|And|For|At|A|An)\s/u;

/**
 * The sentences of a block. A full stop after an abbreviation, an initial or an acronym ends none, unless an acronym
 * is followed by a word that opens sentences. (`Intl.Segmenter` ends one at every `U.S. Defense` and `Gen. Smith`, and
 * not alike in all engines.)
 */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const next = index + mark.length;
    if (mark.startsWith(".") && isAbbreviation(text, start, index, next)) continue;
    spans.push({ start, end: next - (mark.length - mark.trimEnd().length) });
    start = next;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const word =
    LAST_WORD.exec(text.slice(Math.max(start, stop - 20), stop))?.[1]?.replace(/^["“‘(]+/u, "") ?? "";
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !OPENER.test(text.slice(next, next + 12));
  if (/^(?:jr|sr)$/i.test(word)) return !OPENER.test(text.slice(next, next + 12));
  return ABBREVIATIONS.has(word.toLowerCase());
}
