import type { Context } from "../context.ts";
import { plainSpan, type Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import type { InstrumentMention } from "./mention.ts";
import { type StatusReading, statusAround, TAKEN_FOR_GRANTED } from "./status.ts";

/** A mention with what its sentence says of it. */
export interface MentionInSentence {
  readonly mention: InstrumentMention;
  readonly sentence: Sentence;
  readonly reading: StatusReading;
}

/** Reads what a mention's sentence says of how far the instrument came. */
export function mentionInSentence({ text }: Context, mention: InstrumentMention): MentionInSentence {
  const sentence = text.sentences[mention.sentence] as Sentence;
  const before = sentence.block.text.slice(sentence.start, mention.start);
  const after = sentence.block.text.slice(mention.end, sentence.end);
  const reading = isModifier(mention, after)
    ? TAKEN_FOR_GRANTED
    : statusAround(before, after, sentence.block.kind === "headline");
  return { mention, sentence, reading };
}

/** `AUKUS partners`: a name that tells which partners, and nothing of itself. */
function isModifier({ content, name }: InstrumentMention, after: string): boolean {
  return (
    content.length === 0 &&
    name !== undefined &&
    /^\s+(?:partners?|members?|countries|nations|initiative|submarines?)\b/.test(after)
  );
}

/** The words that say the status, or the name where none do. */
export function statusSpan({ mention, sentence, reading }: MentionInSentence): Span {
  if (reading.side === "none") return plainSpan(mention);
  const shift = reading.side === "before" ? sentence.start : mention.end;
  return { block: mention.block, start: shift + reading.start, end: shift + reading.end };
}

/** A part of a sentence; offsets are those of its text. */
export function spanIn(sentence: Sentence, start: number, end: number): Span {
  return { block: sentence.block.index, start: sentence.start + start, end: sentence.start + end };
}
