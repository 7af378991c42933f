import { type Context, mentionsIn } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import { plainSpan, type Span } from "../entities/entity.ts";
import { INSTRUMENTS, WELL_KNOWN_NAMES } from "../lexicon/agreement-words.ts";
import type { ArticleText, Sentence } from "../text/article-text.ts";
import type { AgreementReading, DatedWords, SignatoryReading } from "./agreement.ts";
import { findInstruments } from "./find-instruments.ts";
import { groupInstruments } from "./group.ts";
import { type InstrumentMention, isPointer } from "./mention.ts";
import { partiesOf } from "./parties.ts";
import { placeOfSigning } from "./place.ts";
import { type ReadStatus, type StatusReading, saysMore, statusAround, TAKEN_FOR_GRANTED } from "./status.ts";
import { termOf } from "./term.ts";

/** The agreements that a text tells of, each once, in text order. */
export function readAgreements(context: Context): AgreementReading[] {
  const mentions = context.text.sentences.flatMap((sentence) =>
    findInstruments(sentence, mentionsIn(context, sentence)),
  );
  const named = [...mentions, ...namesAlone(context, mentions)];
  const all = [...named, ...wellKnownNames(context, named)];
  return groupInstruments(all)
    .map(({ mentions: own }) => readOne(context, own))
    .filter(isTold);
}

/** An instrument of another matter counts where something became of it; a plural without an article names a sort, not one. */
function isTold({ mentions, status }: AgreementReading): boolean {
  if (mentions.every((mention) => isBare(mention) && /^(?:agreement|deal|pact|accord)$/.test(mention.head)))
    return false;
  if (status !== "existing" && status !== "in-force") return true;
  const [first] = mentions;
  return (
    !mentions.every(({ isOtherMatter }) => isOtherMatter) &&
    !(mentions.every(({ isPlural }) => isPlural) && first?.states.length === 0)
  );
}

/** `an agreement`: words that neither name an instrument nor list its parties. */
function isBare({ content, name, isListed }: InstrumentMention): boolean {
  return content.length === 0 && name === undefined && !isListed;
}

/** Instruments that go by a name of their own, which the text need not explain. */
function wellKnownNames({ text }: Context, mentions: readonly InstrumentMention[]): InstrumentMention[] {
  return wordsOutside(text, mentions, (word) => WELL_KNOWN_NAMES[word]).map(({ found: head, ...place }) => ({
    ...BARE_NAME,
    ...place,
    head,
    kind: INSTRUMENTS[head] ?? "other",
  }));
}

/** Words outside of other mentions for which something is found. */
function wordsOutside<T>(
  text: ArticleText,
  mentions: readonly InstrumentMention[],
  find: (word: string) => T | undefined,
) {
  return text.sentences.flatMap(({ block, index, tokens }) =>
    tokens.flatMap(({ text: name, start, end }) => {
      const found = find(name);
      const isInside =
        found !== undefined &&
        mentions.some((one) => one.block === block.index && one.start <= start && end <= one.end);
      return found === undefined || isInside
        ? []
        : [{ found, name, block: block.index, start, end, sentence: index }];
    }),
  );
}

const BARE_NAME = {
  content: [],
  states: [],
  isListed: false,
  isProper: true,
  isPlural: false,
  isOtherMatter: false,
  isOfOrganization: false,
  determiner: "",
} as const;

/** Later mentions of an instrument by the name that the text gave it: AUKUS, the ENNPIA. */
function namesAlone({ text }: Context, mentions: readonly InstrumentMention[]): InstrumentMention[] {
  const byName = new Map(
    mentions.flatMap((mention) => (mention.name === undefined ? [] : [[mention.name, mention] as const])),
  );
  if (byName.size === 0) return [];
  return wordsOutside(text, mentions, (word) => byName.get(word)).map(({ found, ...place }) => ({
    ...found,
    ...place,
    content: [],
    states: [],
    isListed: false,
  }));
}

/** A mention with what its sentence says of it. */
export interface MentionInSentence {
  readonly mention: InstrumentMention;
  readonly sentence: Sentence;
  readonly reading: StatusReading;
}

function readOne(context: Context, mentions: InstrumentMention[]): AgreementReading {
  const read = mentions.map((mention): MentionInSentence => {
    const sentence = context.text.sentences[mention.sentence] as Sentence;
    const before = sentence.block.text.slice(sentence.start, mention.start);
    const after = sentence.block.text.slice(mention.end, sentence.end);
    const isModifier =
      mention.content.length === 0 &&
      mention.name !== undefined &&
      /^\s+(?:partners?|members?|countries|nations|initiative|submarines?)\b/.test(after);
    const reading = isModifier
      ? TAKEN_FOR_GRANTED
      : statusAround(before, after, sentence.block.kind === "headline");
    return { mention, sentence, reading };
  });
  const strongest = read.reduce((best, one) =>
    saysMore(one.reading.status, best.reading.status) ? one : best,
  );
  const status = closingFormula(context, mentions) ?? strongest.reading.status;
  const formula =
    status === "signed" && strongest.reading.status !== "signed" ? formulaSentence(context) : undefined;
  const signings =
    status === "signed" || status === "ratified"
      ? read.filter(({ reading }) => reading.status === "signed")
      : [];
  const dated =
    formula === undefined
      ? signings.flatMap((one) => signingDate(context, one))
      : formulaDate(context, formula);
  const [signed, ...others] = dated.sort((a, b) => rank(context, a) - rank(context, b));
  return {
    mentions,
    title: titleOf(context, mentions),
    status,
    statusSpan:
      formula === undefined
        ? statusSpan(strongest)
        : { block: formula.block.index, start: formula.start, end: formula.start + "Signed".length },
    parties: partiesOf(context, read),
    signed:
      signed ??
      (status === "signed" ? undatedSigning(context, signings) : undefined) ??
      yearInName(context, mentions),
    rivalDates: others.filter(({ date }) => date !== signed?.date),
    place: placeOfSigning(
      context,
      formula === undefined ? signings.map(({ sentence }) => sentence) : [formula],
    ),
    signatories: signings
      .flatMap((one) => signatoriesOf(context, one))
      .filter(({ person }, at, all) => all.findIndex((other) => other.person === person) === at),
    ...forceOf(context, read),
    term: termOf(context, mentions),
  };
}

/** A text that is itself the instrument ends in `Signed at … on …` or `Done at …`. */
function closingFormula(context: Context, mentions: readonly InstrumentMention[]): ReadStatus | undefined {
  const isHeadline = mentions.some(({ block }) => context.text.blocks[block]?.kind === "headline");
  return isHeadline && formulaSentence(context) !== undefined ? "signed" : undefined;
}

function formulaSentence({ text }: Context): Sentence | undefined {
  return text.sentences.findLast((sentence) =>
    /^(?:Signed|Done|DONE|SIGNED|In witness whereof)\b.{0,60}\b(?:at|in|on|this)\b/.test(sentence.text),
  );
}

function formulaDate(context: Context, sentence: Sentence): DatedWords[] {
  return datesIn(sentence.text, context.published).map((date) => ({
    ...date,
    spans: [spanIn(sentence, date.start, date.end)],
  }));
}

/** The text's own dates before a caption's, earlier words before later ones. */
function rank({ text }: Context, { derivation, spans }: DatedWords): number {
  const block = spans[0]?.block ?? 0;
  return (derivation === "inferred" ? 1e9 : 0) + (text.blocks[block]?.kind === "caption" ? 1e6 : 0) + block;
}

function statusSpan({ mention, sentence, reading }: MentionInSentence): Span {
  if (reading.side === "none") return plainSpan(mention);
  const shift = reading.side === "before" ? sentence.start : mention.end;
  return { block: mention.block, start: shift + reading.start, end: shift + reading.end };
}

function spanIn(sentence: Sentence, start: number, end: number): Span {
  return { block: sentence.block.index, start: sentence.start + start, end: sentence.start + end };
}

const SIGNING = /\b(?:signed|signs?|signing|inked|signature|initialed)\b/gi;
/** Words before a date that make it the beginning or end of something else. */
const OTHER_DATE =
  /\b(?:since|until|through|by|expires?(?: on)?|into force(?: on)?|(?:19|20)\d\d (?:war|invasion))\s*$/i;

/** The date nearest to the signing verb in its sentence. */
function signingDate({ published, text }: Context, { sentence, mention }: MentionInSentence): DatedWords[] {
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
  if (isAfterPublication || text.blocks[sentence.block.index] === undefined) return [];
  const { date, derivation, rule } = near;
  const first = Math.min(near.start, verb);
  const isTogether = Math.abs(near.start - verb) < 40;
  const span = isTogether
    ? spanIn(sentence, first, Math.max(near.end, verb + "signed".length))
    : spanIn(sentence, near.start, near.end);
  return [{ date, derivation, ...(rule !== undefined && { rule }), spans: [span] }];
}

/** A signature that is told in the past without a date: some day up to publication. */
function undatedSigning(context: Context, signings: readonly MentionInSentence[]): DatedWords | undefined {
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
function yearInName({ text }: Context, mentions: readonly InstrumentMention[]): DatedWords | undefined {
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

function signatoriesOf(context: Context, { sentence, mention }: MentionInSentence): SignatoryReading[] {
  const persons = mentionsIn(context, sentence).filter(({ entity }) => entity.kind === "person");
  const verb = [...sentence.text.matchAll(SIGNING)]
    .map(({ index }) => index + sentence.start)
    .filter((index) => Math.abs(index - mention.start) < 160)[0];
  if (verb === undefined) return [];
  const isBy = /^\s*(?:\S+\s+){0,6}?by\b/.test(
    context.text.blocks[sentence.block.index]?.text.slice(verb + 6, verb + 80) ?? "",
  );
  return persons
    .filter(({ start }) => (isBy ? start > verb : start < verb))
    .filter((person) => isSubject(context, sentence, person.start, verb, isBy))
    .map((mention) => ({ person: mention.entity, span: plainSpan(mention) }));
}

/** Nothing stands between the person and the verb but other names, titles, and places. */
function isSubject(
  { text }: Context,
  sentence: Sentence,
  person: number,
  verb: number,
  isBy: boolean,
): boolean {
  const block = text.blocks[sentence.block.index]?.text ?? "";
  const between = isBy ? block.slice(verb, person) : block.slice(person, verb);
  return (
    between.length < 220 &&
    !/\b(?:sign(?:ed|ing)?|law|act|bill)\b/i.test(isBy ? between.slice(6) : between) &&
    !/\b(?:said|says|met|during|after|visit|welcomed|hosted|announced|who|which|pledged)\b/i.test(between)
  );
}

/** Entry into force and end, where a sentence about the instrument dates them. */
function forceOf(
  context: Context,
  read: readonly MentionInSentence[],
): Pick<AgreementReading, "inForce" | "expires"> {
  const dateAfter = (pattern: RegExp): DatedWords | undefined => {
    for (const { sentence } of read) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const date = datesIn(sentence.text, context.published).find(
        ({ start }) => start >= match.index && start <= match.index + match[0].length + 12,
      );
      if (date !== undefined) return { ...date, spans: [spanIn(sentence, match.index, date.end)] };
    }
    return undefined;
  };
  return {
    inForce: dateAfter(/\b(?:entered|came|has entered) into (?:force|effect)(?: on| in)?/i),
    expires: dateAfter(
      /\b(?:remains? in force (?:until|through)|in force until|expires?(?: on| in)?|lasts? (?:through|until)|valid (?:through|until)|runs? (?:through|until)|through|until)\b/i,
    ),
  };
}

/** The fullest proper name, else the first full one. */
function titleOf(context: Context, mentions: readonly InstrumentMention[]): string {
  const full = mentions.filter((mention) => !isPointer(mention) && mention.content.length > 0);
  const best =
    full.filter(({ isProper }) => isProper).sort((a, b) => b.end - b.start - (a.end - a.start))[0] ??
    full[0] ??
    mentions[0];
  const named = mentions.find(({ name }) => name !== undefined);
  if (named?.name !== undefined && /partnership|alliance/.test(named.head)) return named.name;
  return best === undefined ? "" : (context.text.blocks[best.block]?.text.slice(best.start, best.end) ?? "");
}
