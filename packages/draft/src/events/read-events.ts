import type { Agreement } from "@org/defense-pact-data";
import type { AgreementReading } from "../agreements/agreement.ts";
import { placeOfSigning } from "../agreements/place.ts";
import { type Context, mentionsIn } from "../context.ts";
import { type Mention, plainSpan } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import { dateOfSentence } from "./date-of-sentence.ts";
import type { EventReading, PartReading } from "./event.ts";
import { subjectOf } from "./subject.ts";

const MEETING =
  /\b(?:met(?:\s+(?:today|yesterday|again|virtually))?\s+with|spoke(?:\s+(?:today|yesterday|by phone))?\s+with)\s+/g;
/** What may stand between `met with` and the name: a title with its state. */
const TITLE = /^(?:(?!and\b|with\b)[\p{L}.’'-]+ ){0,8}$/u;
const VISIT = /\b(?:visited|travell?ed to|arrived in|is visiting)\s+(?:the\s+)?/g;

/** The meetings and visits that a text tells of as past, each once. */
export function readEvents(context: Context): EventReading[] {
  const found: EventReading[] = [];
  for (const sentence of context.text.sentences) {
    if (sentence.block.kind !== "body") continue;
    for (const event of [...meetingsIn(context, sentence), ...visitsIn(context, sentence)])
      if (!found.some((other) => isSame(other, event))) found.push(event);
  }
  return found;
}

/** The signing of an agreement that has a day of signature. */
export function signingOf(
  { signed, signatories, parties, place, statusSpan, mentions }: AgreementReading,
  { id, title }: Agreement,
): EventReading | undefined {
  const [named] = mentions;
  if (signed === undefined || named === undefined) return undefined;
  const signers =
    signatories.length > 0
      ? signatories.map(({ person, span }): PartReading => ({ entity: person, role: "signatory", span }))
      : parties.map(({ state, span }): PartReading => ({ entity: state, role: "signatory", span }));
  if (signers.length < 2) return undefined;
  const about = [{ id, span: named }];
  return {
    kind: "signing",
    title: `Signing: ${title}`,
    span: statusSpan,
    parts: signers,
    date: signed,
    place,
    about,
  };
}

function meetingsIn(context: Context, sentence: Sentence): EventReading[] {
  return [...sentence.text.matchAll(MEETING)].flatMap((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const one = subjectOf(context, sentence, start);
    const other = mentionsIn(context, sentence).find(
      (mention) =>
        mention.entity.kind === "person" &&
        mention.start >= end &&
        TITLE.test(sentence.block.text.slice(end, mention.start)),
    );
    if (one?.entity.kind !== "person" || other === undefined || one.entity === other.entity) return [];
    const block = sentence.block.index;
    return {
      kind: "meeting" as const,
      title: `Meeting of ${one.entity.name} and ${other.entity.name}`,
      span: { block, start, end: other.end },
      parts: [part(one, "other"), part(other, "other")],
      date: dateOfSentence(context, sentence, { start, end: other.end }),
      place: placeOfSigning(context, [sentence]),
      about: [],
    };
  });
}

function visitsIn(context: Context, sentence: Sentence): EventReading[] {
  return [...sentence.text.matchAll(VISIT)].flatMap((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const guest = subjectOf(context, sentence, start);
    const host = mentionsIn(context, sentence).find((mention) => mention.start === end);
    if (guest?.entity.kind !== "person" || host?.entity.kind !== "state" || host.form === "demonym")
      return [];
    const span = { block: sentence.block.index, start, end: host.end };
    return {
      kind: "visit" as const,
      title: `Visit of ${guest.entity.name} to ${host.entity.name}`,
      span,
      parts: [part(guest, "guest"), part(host, "host")],
      date: dateOfSentence(context, sentence, span),
      place: undefined,
      about: [],
    };
  });
}

function part(mention: Mention, role: PartReading["role"]): PartReading {
  return { entity: mention.entity, role, span: plainSpan(mention) };
}

function isSame(a: EventReading, b: EventReading): boolean {
  const actors = ({ parts }: EventReading): string =>
    parts
      .map(({ entity }) => entity.id)
      .sort()
      .join(" ");
  return a.kind === b.kind && actors(a) === actors(b);
}
