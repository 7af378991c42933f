import { type Context, mentionsIn } from "../context.ts";
import { plainSpan } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import type { SignatoryReading } from "./agreement.ts";
import type { MentionInSentence } from "./mention-in-sentence.ts";
import { SIGNING } from "./signing-dates.ts";

/** The persons who sign, by the sentence of a mention. */
export function signatoriesOf(
  context: Context,
  { sentence, mention }: MentionInSentence,
): SignatoryReading[] {
  const persons = mentionsIn(context, sentence).filter(({ entity }) => entity.kind === "person");
  const verb = [...sentence.text.matchAll(SIGNING)]
    .map(({ index }) => index + sentence.start)
    .filter((index) => Math.abs(index - mention.start) < 160)[0];
  if (verb === undefined) return [];
  const isBy = /^\s*(?:\S+\s+){0,6}?by\b/.test(sentence.block.text.slice(verb + 6, verb + 80));
  return persons
    .filter(({ start }) => (isBy ? start > verb : start < verb))
    .filter((person) => isSubject(sentence, person.start, verb, isBy))
    .map((mention) => ({ person: mention.entity, span: plainSpan(mention) }));
}

/** Nothing stands between the person and the verb but other names, titles, and places. */
function isSubject(sentence: Sentence, person: number, verb: number, isBy: boolean): boolean {
  const block = sentence.block.text;
  const between = isBy ? block.slice(verb, person) : block.slice(person, verb);
  return (
    between.length < 220 &&
    !/\b(?:sign(?:ed|ing)?|law|act|bill)\b/i.test(isBy ? between.slice(6) : between) &&
    !/\b(?:said|says|met|during|after|visit|welcomed|hosted|announced|who|which|pledged)\b/i.test(between)
  );
}
