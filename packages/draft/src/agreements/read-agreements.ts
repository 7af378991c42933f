import { type Context, mentionsIn } from "../context.ts";
import type { AgreementReading } from "./agreement.ts";
import { closingFormula, datesOfFormula } from "./closing-formula.ts";
import { findInstruments } from "./find-instruments.ts";
import { forceOf } from "./force.ts";
import { groupInstruments } from "./group.ts";
import type { InstrumentMention } from "./mention.ts";
import { type MentionInSentence, mentionInSentence, spanIn, statusSpan } from "./mention-in-sentence.ts";
import { namesAlone, wellKnownNames } from "./names-alone.ts";
import { isNone } from "./negation.ts";
import { partiesOf } from "./parties.ts";
import { placeOfSigning } from "./place.ts";
import { signatoriesOf } from "./signatories.ts";
import { rankOfDate, signingDate, undatedSigning, yearInName } from "./signing-dates.ts";
import { saysMore } from "./status.ts";
import { termOf } from "./term.ts";
import { titleOf } from "./title.ts";

/** The agreements that a text tells of, each once, in text order. */
export function readAgreements(context: Context): AgreementReading[] {
  const mentions = context.text.sentences.flatMap((sentence) =>
    findInstruments(sentence, mentionsIn(context, sentence)).filter(
      ({ start }) => !isNone(sentence.block.text.slice(sentence.start, start)),
    ),
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

function readOne(context: Context, mentions: InstrumentMention[]): AgreementReading {
  const read = mentions.map((mention) => mentionInSentence(context, mention));
  return {
    mentions,
    title: titleOf(context, mentions),
    parties: partiesOf(context, read),
    ...signingOf(context, mentions, read),
    ...forceOf(context, read),
    term: termOf(context, mentions),
  };
}

type Signing = Pick<
  AgreementReading,
  "status" | "statusSpan" | "signed" | "rivalDates" | "place" | "signatories"
>;

/** How far it came, by the words that say most, or by the formula that closes its text; and of a signature when, where and by whom. */
function signingOf(
  context: Context,
  mentions: readonly InstrumentMention[],
  read: readonly MentionInSentence[],
): Signing {
  const strongest = read.reduce((best, one) =>
    saysMore(one.reading.status, best.reading.status) ? one : best,
  );
  const closing = closingFormula(context, mentions);
  const status = closing === undefined ? strongest.reading.status : "signed";
  const formula = strongest.reading.status === "signed" ? undefined : closing;
  const signings =
    status === "signed" || status === "ratified" || status === "in-force"
      ? read.filter(({ reading }) => reading.status === "signed")
      : [];
  const [signed, ...others] = (
    formula === undefined
      ? signings.flatMap((one) => signingDate(context, one))
      : datesOfFormula(context, formula)
  ).sort((a, b) => rankOfDate(context, a) - rankOfDate(context, b));
  return {
    status,
    statusSpan: formula === undefined ? statusSpan(strongest) : spanIn(formula, 0, "Signed".length),
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
  };
}
