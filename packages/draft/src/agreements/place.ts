import { type Context, mentionsIn } from "../context.ts";
import { plainSpan, type Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";

const FACILITY =
  /\b(?:at|in) the ((?:(?:[A-Z][\p{L}’']*|of|the) ){0,5}(?:White House|Pentagon|Headquarters?(?:[’']s)?|Palace|Embassy|Ministry of (?:National )?Defen[cs]e|State Department|Summit))\b/u;
const IN_CAPITAL = /\b(?:in|at|In)\s+$/;

/** Where the sentences that tell of a signing say it took place. */
export function placeOfSigning(
  context: Context,
  sentences: readonly Sentence[],
): { name: string; span: Span } | undefined {
  for (const sentence of sentences) {
    const { text } = sentence.block;
    const facility = FACILITY.exec(sentence.text);
    if (facility?.[1] !== undefined && !/Summit/.test(facility[1])) {
      const start = sentence.start + facility.index + facility[0].indexOf(facility[1]);
      return {
        name: facility[1],
        span: { block: sentence.block.index, start, end: start + facility[1].length },
      };
    }
    const capital = mentionsIn(context, sentence).find(
      ({ form, start }) =>
        form === "capital" && IN_CAPITAL.test(text.slice(Math.max(sentence.start, start - 4), start)),
    );
    if (capital !== undefined) {
      return { name: text.slice(capital.start, capital.end), span: plainSpan(capital) };
    }
  }
  return undefined;
}
