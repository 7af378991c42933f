import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Sentence } from "../text/article-text.ts";
import type { DatedWords } from "./agreement.ts";
import type { InstrumentMention } from "./mention.ts";
import { spanIn } from "./mention-in-sentence.ts";

/** A text that is itself the instrument, as its headline says, ends in `Signed at … on …` or `Done at …`. */
export function closingFormula(
  { text }: Context,
  mentions: readonly InstrumentMention[],
): Sentence | undefined {
  if (!mentions.some(({ block }) => text.blocks[block]?.kind === "headline")) return undefined;
  return text.sentences.findLast((sentence) =>
    /^(?:Signed|Done|DONE|SIGNED|In witness whereof)\b.{0,60}\b(?:at|in|on|this)\b/.test(sentence.text),
  );
}

/** The dates that a closing formula gives. */
export function datesOfFormula({ published }: Context, formula: Sentence): DatedWords[] {
  return datesIn(formula.text, published).map((date) => ({
    ...date,
    spans: [spanIn(formula, date.start, date.end)],
  }));
}
