import type { DatedWords } from "../agreements/agreement.ts";
import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Sentence } from "../text/article-text.ts";

/** When what a sentence tells took place: the date in it that stands nearest; else some day up to publication, by the words given. */
export function dateOfSentence(
  { published }: Context,
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): DatedWords | undefined {
  const block = sentence.block.index;
  const [nearest] = datesIn(sentence.text, published)
    .map((date) => ({ ...date, start: date.start + sentence.start, end: date.end + sentence.start }))
    .sort((a, b) => distance(a, start, end) - distance(b, start, end));
  if (nearest !== undefined && distance(nearest, start, end) <= NEAR) {
    const { date, derivation, rule } = nearest;
    const spans = [{ block, start: nearest.start, end: nearest.end }];
    return { date, derivation, spans, ...(rule !== undefined && { rule }) };
  }
  if (published === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(published)) return undefined;
  return {
    date: `[..${published}]`,
    derivation: "inferred",
    rule: "on-or-before-publication",
    spans: [{ block, start, end }],
  };
}

/** Farther away a date tells of something else in most sentences. */
const NEAR = 60;

function distance(
  date: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): number {
  if (date.start >= end) return date.start - end;
  return date.end <= start ? start - date.end : 0;
}
