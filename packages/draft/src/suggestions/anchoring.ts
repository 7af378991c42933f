import { codePointLength, countWords } from "@org/defense-pact-data/claims";
import type { Context } from "../context.ts";
import type { Span } from "../entities/entity.ts";
import { MOST_CHARACTERS, MOST_WORDS } from "../records/evidence.ts";
import type { Sentence } from "../text/article-text.ts";

/** Where a fragment stands. */
export interface Place extends Span {
  readonly sentence: Sentence;
}

/** The places where a fragment stands word for word within a sentence; or why there is none. */
export function placesOf({ text }: Context, fragment: string): Place[] | string {
  if (countWords(fragment) > MOST_WORDS || codePointLength(fragment) > MOST_CHARACTERS)
    return `is longer than ${MOST_WORDS} words or ${MOST_CHARACTERS} characters.`;
  const places = text.sentences.flatMap((sentence) => placesIn(sentence, fragment));
  return places.length > 0 ? places : "does not stand in the text.";
}

function placesIn(sentence: Sentence, fragment: string): Place[] {
  const found: Place[] = [];
  for (let at = sentence.text.indexOf(fragment); at >= 0; at = sentence.text.indexOf(fragment, at + 1)) {
    const end = at + fragment.length;
    if (isWithinWord(sentence.text, at) || isWithinWord(sentence.text, end)) continue;
    const start = sentence.start + at;
    found.push({
      block: sentence.block.index,
      start,
      end: start + fragment.length,
      sentence,
    });
  }
  return found;
}

/** `Niger` is no word of `Nigeria`, nor `100` a number of `1,100`. */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return (
    (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)) ||
    (/\p{N}[.,]?$/u.test(before) && /^[.,]?\p{N}/u.test(after))
  );
}

/** Whether a span lies within another. */
export function isInside(inner: Pick<Span, "start" | "end">, outer: Pick<Span, "start" | "end">): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
