import { type Context, headlines, mentionsIn } from "../context.ts";
import { leadOf, type Mention, plainSpan, type Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import type { PledgeReading, RoleReading } from "./pledge.ts";
import { isGiver, roleOf } from "./role.ts";

const OUTSIDE =
  /\b(?:of|in|to|from|for|against|with|at|near|by|on|between|alongside|including)\s+(?:the\s+|neighboring\s+)?$/i;
const FIRST_PERSON = /\b(?:I|we|our|my)\b/;

/** Who gives what a figure counts. Offsets are those of the block. */
export function giverOf(
  context: Context,
  sentence: Sentence,
  figure: Span,
  verbStart: number | undefined,
  last: PledgeReading | undefined,
): RoleReading | undefined {
  const mentions = mentionsIn(context, sentence).filter(({ entity }) => isGiver(entity));
  const text = sentence.block.text;
  const by = mentions.find(
    ({ start }) =>
      start > figure.start &&
      /\b(?:provided|given|pledged|donated|announced|contributed|offered|authori[sz]ed|funded|committed|sent|deployed) (?:(?:to|for) (?:\S+ ){1,5})?by (?:the )?$/i.test(
        text.slice(Math.max(sentence.start, start - 70), start),
      ),
  );
  if (by !== undefined) return roleOf(context, by);
  const at = verbStart ?? figure.start;
  const near = mentions.find(
    (one) =>
      one.start >= figure.end &&
      one.start - figure.end < 8 &&
      one.entity.kind === "state" &&
      isOwnerOfAid(text, one),
  );
  if (near !== undefined) return roleOf(context, near);
  const subject = mentions
    .filter((one) => one.end <= at && isSubject(text, one, at) && !isOutside(text, sentence.start, one))
    .at(-1);
  const self = firstPerson(context, sentence, at);
  if (subject !== undefined && (self === undefined || subject.start > self.span.start))
    return roleOf(context, subject);
  if (self !== undefined) return self;
  const owner = mentions.find(
    (one) =>
      one.start >= at && one.end <= figure.end + 80 && isOwnerOfAid(text, one) && one.entity.kind === "state",
  );
  if (owner !== undefined) return roleOf(context, owner);
  const doer = mentions.find(
    (one) =>
      one.end <= figure.start &&
      /\b(?:\w+ed|made|led|given|undertaken) by (?:the )?$/i.test(
        text.slice(Math.max(sentence.start, one.start - 30), one.start),
      ),
  );
  if (doer !== undefined) return roleOf(context, doer);
  if (last?.giver !== undefined && isCarriedOn(sentence)) return { ...last.giver, rule: "carried-on" };
  return undefined;
}

/** A name behind a preposition is no subject, except of an infinitive: `for Norland to buy`. */
function isOutside(text: string, from: number, mention: Mention): boolean {
  const start = leadOf(mention);
  const before = text.slice(Math.max(from, start - 24), start);
  if (OBJECT.test(before)) return true;
  return (
    OUTSIDE.test(before) &&
    !(/\bfor (?:the )?$/i.test(before) && /^ to /.test(text.slice(mention.end, mention.end + 4)))
  );
}

/** Verbs whose object the name behind them is. */
const OBJECT =
  /\b(?:notified|notif(?:y|ies|ying)|provid(?:ed?|es|ing)|g[ai]ve[ns]?|offered|help(?:ed|ing|s)?|thank(?:ed|ing|s)|commend(?:ed|ing|s)|welcomed|joined|support(?:ed|ing|s)|assist(?:ed|ing|s)?|urged|informed|told|asked|enabl(?:ed?|es|ing)|condemned|met|hosted)\s+(?:the\s+)?$/i;

/** A name can be a subject; a demonym with the office or forces it describes; a possessive with the deed right after it. */
function isSubject(text: string, { end, form }: Mention, verb: number): boolean {
  if (/^[’']s?(?=\s)/.test(text.slice(end, end + 3))) return verb - end < 30;
  return form !== "demonym" || ACTING.test(text.slice(end, end + 40)) || /s$/.test(text.slice(0, end));
}

const ACTING =
  /^\s+(?:[\w-]+\s+){0,2}(?:government|officials?|forces|troops|military|army|navy|ministry|parliament|president|minister|authorities|leaders?|secretary|administration|police|contribution|provision|pledge|commitment|donation)\b/i;

/** Who gives where the sentence does not say: the publisher's state, or the first giver of the headline. */
export function giverOfArticle(context: Context): RoleReading | undefined {
  const { publisherState } = context;
  if (publisherState !== undefined && !context.isJoint) {
    const named = context.entities.mentions.flat().find(({ entity }) => entity.id === publisherState.id);
    const byline = context.text.blocks.find(({ kind }) => kind === "byline");
    const span =
      named ?? (byline && { block: byline.index, start: 0, end: Math.min(byline.text.length, 100) });
    return span && { entity: publisherState, span: plainSpan(span), rule: "publisher-state" };
  }
  const first = headlines(context)
    .flatMap((sentence) => [...mentionsIn(context, sentence)])
    .find(({ entity }) => isGiver(entity));
  return first && { ...(roleOf(context, first) as RoleReading), rule: "headline" };
}

function firstPerson(context: Context, sentence: Sentence, before: number): RoleReading | undefined {
  const { publisherState, isJoint } = context;
  if (publisherState === undefined || isJoint) return undefined;
  const lead = sentence.block.text.slice(sentence.start, before);
  const match = [...lead.matchAll(new RegExp(FIRST_PERSON, "g"))].at(-1);
  if (match === undefined) return undefined;
  const start = sentence.start + match.index;
  return {
    entity: publisherState,
    span: { block: sentence.block.index, start, end: start + match[0].length },
    rule: "first-person-of-publisher",
  };
}

/** `U.S. security assistance`, `Norland’s contribution`. */
function isOwnerOfAid(text: string, { start, end }: Mention): boolean {
  if (OUTSIDE.test(text.slice(Math.max(0, start - 24), start))) return false;
  return /^(?:[’']s)?\s+(?:\w+\s+){0,2}(?:assistance|aid|support|contribution|package|funding|loan|donation|pledge|investments?|commitments?|financing|contributions?)\b/i.test(
    text.slice(end, end + 60),
  );
}

/** A sentence that goes on about the promise before it. */
function isCarriedOn({ text }: Sentence): boolean {
  return /^(?:It|He|She|They|The (?:package|assistance|aid|funding|loan|announcement|drawdown|contribution|new)|This|These|In addition|Additionally|Also)\b/.test(
    text,
  );
}
