import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Sentence } from "../text/article-text.ts";
import type { DatedWords } from "./agreement.ts";
import type { InstrumentMention } from "./mention.ts";
import { type MentionInSentence, spanIn, statusSpan } from "./mention-in-sentence.ts";

/** Words that tell of a signature. */
export const SIGNING = /\b(?:signed|signs?|signing|inked|signature|initialed)\b/gi;
/** Words before a date that make it the beginning or end of something else. */
const OTHER_DATE =
  /\b(?:since|until|through|by|expires?(?: on)?|into force(?: on)?|(?:19|20)\d\d (?:war|invasion))\s*$/i;

/** The date nearest to the signing verb in its sentence. */
export function signingDate({ published }: Context, { sentence, mention }: MentionInSentence): DatedWords[] {
  const verbs = [...sentence.text.matchAll(SIGNING)].map(({ index }) => index);
  const [from, to] = [mention.start - sentence.start, mention.end - sentence.start];
  const distance = (at: number): number => (at < from ? from - at : at - to);
  const verb = verbs.sort((a, b) => distance(a) - distance(b))[0];
  if (verb === undefined) return [];
  const near = datesIn(sentence.text, published)
    .filter(({ start }) => !OTHER_DATE.test(sentence.text.slice(Math.max(0, start - 25), start)))
    .filter(({ start }) => !/[;]/.test(sentence.text.slice(Math.min(start, verb), Math.max(start, verb))))
    .sort((a, b) => Math.abs(a.start - verb) - Math.abs(b.start - verb))[0];
  if (near === undefined) return [];
  const isAfterPublication =
    published !== undefined &&
    near.derivation === "explicit" &&
    near.date > published &&
    sentence.block.kind !== "caption";
  if (isAfterPublication) return [];
  const { date, derivation, rule } = near;
  const first = Math.min(near.start, verb);
  const isTogether = Math.abs(near.start - verb) < 40;
  const span = isTogether
    ? spanIn(sentence, first, Math.max(near.end, verb + "signed".length))
    : spanIn(sentence, near.start, near.end);
  return [{ date, derivation, ...(rule !== undefined && { rule }), spans: [span] }];
}

/** The text's own dates before a caption's, earlier words before later ones. */
export function rankOfDate({ text }: Context, { derivation, spans }: DatedWords): number {
  const block = spans[0]?.block ?? 0;
  return (derivation === "inferred" ? 1e9 : 0) + (text.blocks[block]?.kind === "caption" ? 1e6 : 0) + block;
}

/** A signature that is told in the past without a date: some day up to publication. */
export function undatedSigning(
  context: Context,
  signings: readonly MentionInSentence[],
): DatedWords | undefined {
  const { published } = context;
  const told = signings.find(
    ({ sentence, reading }) => sentence.block.kind === "body" && reading.side !== "none",
  );
  if (told === undefined || published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published))
    return undefined;
  const occasion =
    /\b(?:signed|sign|signs)\b/i.test(told.sentence.text) &&
    !/\b(?:recent(?:ly)?|have|has|had|earlier|previously|already|following|last)\b/i.test(
      told.sentence.text.slice(0, told.mention.end - told.sentence.start),
    )
      ? occasionOf(context, told.sentence)
      : undefined;
  if (occasion !== undefined) return { ...occasion, spans: [statusSpan(told), ...occasion.spans] };
  return {
    date: `../${published}`,
    derivation: "inferred",
    rule: "on-or-before-publication",
    spans: [statusSpan(told)],
  };
}

/** The day of the occasion that a text opens with, in its first sentences, where it tells of agreements. */
function occasionOf({ text, published }: Context, told: Sentence): DatedWords | undefined {
  const lead = text.sentences
    .filter(({ block, index }) => block.kind === "body" && index <= told.index)
    .slice(0, 3);
  for (const sentence of lead) {
    if (
      !/\b(?:agreements?|signed|finali[sz]ed|announced|pact|deals?|framework|memorandum)\b/i.test(
        sentence.text,
      )
    )
      continue;
    const date = datesIn(sentence.text, published).find(
      ({ date: one }) => /^\d{4}-\d{2}-\d{2}$/.test(one) && (published === undefined || one <= published),
    );
    if (date !== undefined)
      return {
        date: date.date,
        derivation: "inferred",
        rule: "occasion-of-report",
        spans: [spanIn(sentence, date.start, date.end)],
      };
  }
  return undefined;
}

/** `the 1951 Status of Forces Agreement`: the year that belongs to the name. */
export function yearInName(
  { text }: Context,
  mentions: readonly InstrumentMention[],
): DatedWords | undefined {
  for (const { block, start } of mentions) {
    const match = /\b((?:18|19|20)\d{2})\s+(?:[A-Z]{2,}\s+)?$/.exec(
      text.blocks[block]?.text.slice(Math.max(0, start - 12), start) ?? "",
    );
    if (match?.[1] !== undefined) {
      const from = Math.max(0, start - 12) + match.index;
      return {
        date: match[1],
        derivation: "inferred",
        rule: "year-of-name",
        spans: [{ block, start: from, end: from + 4 }],
      };
    }
  }
  return undefined;
}
