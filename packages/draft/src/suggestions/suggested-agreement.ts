import type { AgreementReading } from "../agreements/agreement.ts";
import { groupInstruments } from "../agreements/group.ts";
import type { InstrumentMention } from "../agreements/mention.ts";
import { type Context, wordsOf } from "../context.ts";
import { plainSpan } from "../entities/entity.ts";
import { INSTRUMENTS } from "../lexicon/agreement-words.ts";
import type { Place } from "./anchoring.ts";
import { bearsDate, bearsState, bearsStatus } from "./bearing.ts";
import type { Bearing, Fields } from "./fields.ts";

/** A suggested agreement as a reading; undefined where it is refused, or told of already. */
export function suggestedAgreement(
  context: Context,
  fields: Fields,
  told: readonly AgreementReading[],
): AgreementReading | undefined {
  const name = fields.one("name", bearsInstrument);
  const status = fields.one("status", bearsStatus);
  const parties = fields.all("party", bearsState);
  const signed = fields.one("signed", bearsSigning);
  if (name === undefined || status === undefined)
    return fields.refuse(`is left out: no words bear its ${name === undefined ? "name" : "status"}.`);
  if (isTold(name.value, told)) return fields.refuse("is left out: the rules tell of it already.");
  const isDated = signed !== undefined && SIGNED.test(status.value);
  if (signed !== undefined && !isDated)
    fields.refuse(`signed: an agreement that is ${status.value} has no day of signature.`);
  return {
    mentions: [name.value],
    title: wordsOf(context, name.value),
    status: status.value,
    statusSpan: status.span,
    parties: parties
      .map(({ value, span }) => ({ state: value, span, by: "listed" as const }))
      .filter(({ state }, at, all) => all.findIndex((other) => other.state === state) === at),
    signed: isDated ? { ...signed.value, spans: [signed.span] } : undefined,
    rivalDates: [],
    place: undefined,
    signatories: [],
    inForce: undefined,
    expires: undefined,
    term: undefined,
  };
}

/** Statuses of what was signed before. */
const SIGNED = /^(?:signed|ratified|in-force|expired|terminated)$/;

const HEADS = Object.keys(INSTRUMENTS).sort((a, b) => b.length - a.length);

/** Words that name an instrument: with the word for its sort, and something besides. */
function bearsInstrument(_: Context, place: Place): Bearing<InstrumentMention> {
  const words = place.sentence.block.text.slice(place.start, place.end);
  const lower = words.toLowerCase();
  const head = HEADS.find((one) => new RegExp(`(?<!\\p{L})${one}s?(?!\\p{L})`, "u").test(lower));
  if (head === undefined) return { reason: "has no word for a sort of agreement." };
  const content = lower
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !head.split(" ").includes(word));
  if (content.every((word) => /^(?:the|an?|this|that|of|on|new)$/.test(word)))
    return { reason: "does not say which agreement." };
  const mention = {
    ...plainSpan(place),
    sentence: place.sentence.index,
    head,
    kind: INSTRUMENTS[head] ?? "agreement",
    content,
    states: [],
    isListed: false,
    isProper: /^\p{Lu}/u.test(words),
    isPlural: false,
    isOtherMatter: false,
    isOfOrganization: false,
    determiner: "",
  };
  return { value: mention };
}

/** A date in a sentence that tells of a signature. */
function bearsSigning(context: Context, place: Place, value: string): ReturnType<typeof bearsDate> {
  return /\b(?:sign(?:ed|s|ing)|signature|inked|initial?led)\b/i.test(place.sentence.text)
    ? bearsDate(context, place, value)
    : { reason: "stands in a sentence that tells of no signature." };
}

/** Whether an instrument is one of those told of: by the same words, or by words that mean the same. */
function isTold(mention: InstrumentMention, told: readonly AgreementReading[]): boolean {
  const others = told.flatMap(({ mentions }) => mentions);
  const overlaps = others.some(
    ({ block, start, end }) => block === mention.block && start < mention.end && mention.start < end,
  );
  const group = groupInstruments([...others, mention]).find(({ mentions }) => mentions.includes(mention));
  return overlaps || (group?.mentions.length ?? 0) > 1;
}
