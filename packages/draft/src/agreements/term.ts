import type { Context } from "../context.ts";
import type { Span } from "../entities/entity.ts";
import { NUMBER_WORDS } from "../figures/numbers.ts";
import type { InstrumentMention } from "./mention.ts";

const WORDS = Object.keys(NUMBER_WORDS).join("|");
const AFTER = new RegExp(
  `\\b(?:for|lasts?|lasting|period of|term of|valid for|over) (?:the next |a period of |a term of |at least )?((?:\\d{1,2}|${WORDS}))(?: \\(\\d{1,2}\\))?[ -](years?|months?)\\b`,
  "i",
);
const BEFORE = new RegExp(`\\b((?:\\d{1,2}|${WORDS}))-(year|month)\\b(?=[\\w\\s,-]{0,60}$)`, "i");

/** How long an instrument is said to last: `five-year framework`, `It will guide … for the next five years`. */
export function termOf(
  { text }: Context,
  mentions: readonly InstrumentMention[],
): { duration: string; span: Span } | undefined {
  for (const mention of mentions) {
    const sentence = text.sentences[mention.sentence];
    if (sentence === undefined) continue;
    const from = Math.max(sentence.start, mention.start - 40);
    const lead =
      BEFORE.exec(sentence.block.text.slice(from, mention.start)) ??
      BEFORE.exec(
        sentence.block.text.slice(mention.start, mention.end).replace(/(?<=-(?:year|month)).*/su, ""),
      );
    const shift = lead === null ? 0 : sentence.block.text.indexOf(lead[0], from);
    if (lead !== null) return read(lead, mention.block, shift);
    const next = text.sentences[mention.sentence + 1];
    const following =
      next?.block === sentence.block &&
      /\b(?:it|which|the (?:agreement|framework|pact|deal))\b/i.test(next.text.slice(0, 60))
        ? next
        : undefined;
    for (const one of [sentence, following]) {
      const match = one === undefined ? null : AFTER.exec(one.text);
      if (one !== undefined && match !== null) return read(match, one.block.index, one.start + match.index);
    }
  }
  return undefined;
}

function read(
  match: RegExpExecArray,
  block: number,
  start: number,
): { duration: string; span: Span } | undefined {
  const [words, number = "", unit = ""] = match;
  const value = /^\d/.test(number) ? Number(number) : NUMBER_WORDS[number.toLowerCase()];
  if (value === undefined || value === 0) return undefined;
  return {
    duration: `P${value}${unit.toLowerCase().startsWith("y") ? "Y" : "M"}`,
    span: { block, start, end: start + words.length },
  };
}
