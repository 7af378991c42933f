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
 * The sentences of a block, none longer than 1,500 characters. A full stop after an abbreviation, an initial or an acronym ends none, unless an acronym
 * is followed by a word that opens sentences. (`Intl.Segmenter` ends one at every `U.S. Defense` and `Gen. Smith`, and
 * not alike in all engines.)
 */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const next = index + mark.length;
    if (mark.startsWith(".") && isAbbreviation(text, start, index, next)) continue;
    spans.push(...bounded(text, start, next - (mark.length - mark.trimEnd().length)));
    start = next;
  }
  if (start < text.length) spans.push(...bounded(text, start, text.length));
  return spans;
}

/** Longer than sentences are; words farther apart than this say nothing of one another. */
const LONGEST = 1500;

/** A sentence, in parts where it has no end for too long: what the stages do with one grows faster than its length. */
function bounded(text: string, start: number, end: number): SentenceSpan[] {
  const parts: SentenceSpan[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const part = text.slice(from, from + LONGEST);
    const cut = Math.max(part.lastIndexOf(", "), part.lastIndexOf("; "));
    const at = cut > 0 ? cut + 1 : part.lastIndexOf(" ");
    const to = from + (at > 0 ? at : LONGEST);
    parts.push({ start: from, end: to });
    from = text[to] === " " ? to + 1 : to;
  }
  return [...parts, { start: from, end }];
}

function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const word =
    LAST_WORD.exec(text.slice(Math.max(start, stop - 20), stop))?.[1]?.replace(/^["“‘(]+/u, "") ?? "";
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !OPENER.test(text.slice(next, next + 12));
  if (/^(?:jr|sr)$/i.test(word)) return !OPENER.test(text.slice(next, next + 12));
  return ABBREVIATIONS.has(word.toLowerCase());
}
