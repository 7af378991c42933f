import type { EquipmentClass, MoneyForm } from "@org/defense-pact-data";
import type { DatedWords } from "../agreements/agreement.ts";
import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Entity, Span } from "../entities/entity.ts";
import { type Counted, countedAt } from "../figures/counted.ts";
import { type Figure, figuresIn, quantityOf } from "../figures/find-figures.ts";
import { NOT_PLEDGES } from "../lexicon/pledge-words.ts";
import type { Sentence } from "../text/article-text.ts";
import type { Token } from "../text/tokens.ts";
import { mergePledges } from "./merge.ts";
import type { PledgeReading, Promised } from "./pledge.ts";
import { giverOf, giverOfArticle, receiverOf, receiverOfArticle } from "./roles.ts";
import { isTotal } from "./totals.ts";
import { unquantifiedPledges } from "./unquantified.ts";
import { hasPledgeNoun, type VerbReading, verbsIn } from "./verbs.ts";

/** The promises that a text tells of, each once, in text order. */
export function readPledges(context: Context): PledgeReading[] {
  const found: PledgeReading[] = [];
  for (const sentence of context.text.sentences) {
    if (sentence.block.kind === "caption") continue;
    const lead = sentence.block.isListItem ? leadOf(context, sentence) : undefined;
    let end = 0;
    for (const figure of figuresIn(sentence.text)) {
      // A number inside of what another counts belongs to its name: twelve Leopard 2 tanks.
      const pledge =
        sentence.start + figure.start < end ? undefined : pledgeOf(context, sentence, figure, lead, found);
      if (pledge === undefined) continue;
      found.push(pledge);
      end = pledge.spans[0]?.end ?? end;
    }
  }
  found.push(...unquantifiedPledges(context, found));
  return mergePledges(context, found);
}

/** The sentence that introduces a list. */
function leadOf({ text }: Context, item: Sentence): Sentence | undefined {
  return text.sentences.findLast(({ index, block }) => index < item.index && !block.isListItem);
}

function pledgeOf(
  context: Context,
  sentence: Sentence,
  figure: Figure,
  lead: Sentence | undefined,
  before: readonly PledgeReading[],
): PledgeReading | undefined {
  const counted = figure.currency === undefined ? countedAfter(sentence, figure) : undefined;
  if (figure.currency === undefined && counted === undefined) return undefined;
  const verb = verbFor(verbsIn(sentence.tokens), sentence, sentence.start + figure.start);
  const leadVerb = lead === undefined ? undefined : verbsIn(lead.tokens).at(-1);
  if (!isPromise(sentence, figure, counted, verb, lead, leadVerb)) return undefined;
  const end =
    counted === undefined ? sentence.start + figure.end : (sentence.tokens[counted.to - 1] as Token).end;
  const span = { block: sentence.block.index, start: sentence.start + figure.start, end };
  const told = leadVerb ?? verb;
  const toldIn = leadVerb === undefined || lead === undefined ? sentence : lead;
  return {
    promised: promisedOf(context, sentence, figure, counted, {
      ...span,
      start: sentence.start + figure.numberStart,
    }),
    spans: [span],
    ...rolesOf(context, sentence, span, verb, lead, before),
    stage: told?.stage ?? "announced",
    strength: isTakenBack(toldIn, told) ? "previous" : (told?.strength ?? "announced"),
    stageSpan: stageSpan(toldIn, told, span, toldIn === sentence),
    date: dateOf(context, toldIn, told),
    isTotal: isTotal(sentence.text, figure),
    sentence: sentence.index,
    ...(lead !== undefined && { list: lead.block.index }),
  };
}

function countedAfter({ tokens, start }: Sentence, { end }: Figure): Counted | undefined {
  const first = tokens.findIndex((token) => token.start >= start + end);
  return first < 0 ? undefined : countedAt(tokens, first);
}

/** Who gives and who receives: by the sentence itself, by the lead of its list, else by the article. */
function rolesOf(
  context: Context,
  sentence: Sentence,
  span: Span,
  verb: VerbReading | undefined,
  lead: Sentence | undefined,
  before: readonly PledgeReading[],
): Pick<PledgeReading, "giver" | "receiver"> {
  const last = before.at(-1);
  const token = verb === undefined ? undefined : sentence.tokens[verb.at];
  const giver =
    (lead === undefined
      ? giverOf(context, sentence, span, token?.start, last)
      : giverOfList(context, lead, before)) ?? giverOfArticle(context);
  const own = receiverOf(context, sentence, span, lead === undefined ? token?.end : undefined, giver?.entity);
  const receiver =
    own ??
    (lead && receiverOfList(context, lead, giver?.entity)) ??
    receiverOfArticle(context, giver?.entity, last);
  return { giver, receiver: receiver?.entity.id === giver?.entity.id ? undefined : receiver };
}

function giverOfList(
  context: Context,
  lead: Sentence,
  before: readonly PledgeReading[],
): PledgeReading["giver"] {
  const base = before.findLast((one) => one.sentence === lead.index || one.list === lead.block.index);
  return (
    base?.giver ??
    giverOf(
      context,
      lead,
      { block: lead.block.index, start: lead.end, end: lead.end },
      undefined,
      before.at(-1),
    )
  );
}

function receiverOfList(
  context: Context,
  lead: Sentence,
  giver: Entity | undefined,
): PledgeReading["receiver"] {
  const { block, start, end } = { block: lead.block.index, start: lead.start, end: lead.end };
  return (
    receiverOf(context, lead, { block, start, end }, start, giver) ??
    receiverOf(context, lead, { block, start: end, end }, start, giver)
  );
}

/** Words before the verb that put the promise in the past: `previously committed`. */
function isTakenBack({ text, tokens, start }: Sentence, told: VerbReading | undefined): boolean {
  const end = told === undefined ? text.length : (tokens[told.at]?.start ?? start) - start;
  return /\b(?:previous(?:ly)?|prior|earlier|already|to date)\b/i.test(text.slice(0, end));
}

/** The verb nearest before the figure, else the first after it. */
function verbFor(
  verbs: readonly VerbReading[],
  { tokens }: Sentence,
  figureStart: number,
): VerbReading | undefined {
  return verbs.findLast(({ at }) => (tokens[at]?.end ?? 0) <= figureStart) ?? verbs[0];
}

function isPromise(
  sentence: Sentence,
  figure: Figure,
  counted: Counted | undefined,
  verb: VerbReading | undefined,
  lead: Sentence | undefined,
  leadVerb: VerbReading | undefined,
): boolean {
  const after = sentence.text.slice(figure.end, figure.end + 30);
  const wordsBefore = sentence.text.slice(Math.max(0, figure.start - 40), figure.start);
  if (/^\s+(?:increase|rise|reduction|decrease|cut)\b/i.test(after)) return false;
  if (
    /\b(?:(?:to be|is|are|be|estimated at|estimated to be) worth|unlock(?:s|ing)?|leverag(?:e|es|ing)|mobiliz(?:e|es|ing)|generat(?:e|es|ing)|save|saving)\s*$/i.test(
      wordsBefore,
    )
  )
    return false;
  const around = sentence.tokens.filter(({ start }) => Math.abs(start - sentence.start - figure.end) < 60);
  if (
    around.some(({ lower, start }) => NOT_PLEDGES.has(lower) && start - sentence.start >= figure.start - 30)
  )
    return false;
  if (lead !== undefined)
    return leadVerb !== undefined || hasPledgeNoun(lead.tokens) || /\binclud/i.test(lead.text);
  if (figure.currency !== undefined) return verb !== undefined || hasPledgeNoun(sentence.tokens);
  if (verb === undefined || (sentence.tokens[verb.at]?.start ?? 0) > sentence.start + figure.start + 80)
    return false;
  if (
    /\b(?:killed|wounded|injured|displaced|casualties|stationed|captured|lost|destroyed|attended|participated)\b/i.test(
      sentence.text,
    )
  )
    return false;
  if (counted?.type === "personnel")
    return (
      /^(?:pledged|announced|committed|deployed|intended|trained|offered|provided)$/.test(verb.strength) &&
      isPersonnelVerb(sentence, verb, figure)
    );
  return /^(?:deployed|trained)$/.test(verb.strength) === false || counted?.class !== undefined;
}

const PERSONNEL_VERB =
  /\b(?:send|sends|sent|sending|deploy\w*|dispatch\w*|contribut\w*|commit\w*|pledg\w*|provid\w*|train\w*|offer\w*|grow|station|rotat\w*|arriv\w*)\b/i;

function isPersonnelVerb(sentence: Sentence, verb: VerbReading, figure: Figure): boolean {
  const word = sentence.tokens[verb.at]?.start ?? sentence.start;
  return PERSONNEL_VERB.test(
    sentence.block.text.slice(
      Math.min(word, sentence.start + figure.start),
      sentence.start + figure.end + 60,
    ),
  );
}

function promisedOf(
  context: Context,
  sentence: Sentence,
  figure: Figure,
  counted: Counted | undefined,
  span: Span,
): Promised {
  const quantity = quantityOf(figure);
  const words =
    context.text.blocks[span.block]?.text.slice(sentence.start + figure.end, span.end).trim() ?? "";
  if (figure.currency !== undefined) {
    const after = sentence.text.slice(figure.end, figure.end + 80);
    const goods =
      /^\s+(?:(?:in|of|worth of) (?:(?:additional|new|military|defense|defence|lethal|nonlethal|non-lethal|critical) ){0,3}(equipment|weapons|arms|ammunition|munitions|vehicles|helicopters|materiel|aircraft|weapons and equipment|defense articles)\b)(?! and (?:services|assistance|training|funding))/i.exec(
        after,
      );
    if (goods?.[1] !== undefined)
      return {
        kind: "equipment",
        class: "unspecified",
        words: goods[1],
        value: { amount: quantity, currency: figure.currency },
      };
    const goodsTo = goodsAfter(sentence, figure);
    if (goodsTo !== undefined)
      return {
        kind: "equipment",
        class: goodsTo.class,
        words: goodsTo.words,
        value: { amount: quantity, currency: figure.currency },
      };
    return {
      kind: "money",
      amount: quantity,
      currency: figure.currency,
      form: formOf(sentence.text, figure),
    };
  }
  if (counted?.type === "personnel")
    return { kind: "personnel", count: quantity, category: counted.category ?? "unspecified", words };
  return { kind: "equipment", class: counted?.class ?? "unspecified", words, count: quantity };
}

/** `$40 million in patrol vessels`: the goods that a sum stands for. */
function goodsAfter(
  sentence: Sentence,
  figure: Figure,
): { class: EquipmentClass; words: string } | undefined {
  const from = sentence.tokens.findIndex(({ start }) => start >= sentence.start + figure.end);
  if (from < 0 || !/^(?:in|of|worth)$/.test(sentence.tokens[from]?.lower ?? "")) return undefined;
  const first = sentence.tokens[from]?.lower === "worth" ? from + 2 : from + 1;
  const counted = countedAt(sentence.tokens, first);
  if (counted?.class === undefined || counted.class === "unspecified" || counted.class === "other")
    return undefined;
  const words = sentence.block.text.slice(
    sentence.tokens[first]?.start,
    sentence.tokens[counted.to - 1]?.end,
  );
  return /\b(?:funding|assistance|aid|support|financing|training|services)\b/i.test(words)
    ? undefined
    : { class: counted.class, words };
}

function formOf(text: string, figure: Figure): MoneyForm {
  const around = text.slice(Math.max(0, figure.start - 40), figure.end + 70);
  if (/\bloan guarantees?\b/i.test(around)) return "loan-guarantee";
  if (/\bloans?\b/i.test(around)) return "loan";
  if (/\b(?:drawdown|articles and services|equipment|weapons|in[- ]kind)\b/i.test(around)) return "in-kind";
  return /\bgrants?\b/i.test(around) ? "cash" : "unspecified";
}

function stageSpan(sentence: Sentence, verb: VerbReading | undefined, figure: Span, isSame: boolean): Span {
  const token = verb === undefined ? undefined : sentence.tokens[verb.at];
  if (token === undefined) return figure;
  if (isSame && figure.start >= token.end && figure.end - token.start < 90)
    return { ...figure, start: token.start };
  return { block: sentence.block.index, start: token.start, end: token.end };
}

/** When it came so far: a date beside the verb; else the occasion that the text opens with; else up to publication. */
function dateOf(context: Context, sentence: Sentence, verb: VerbReading | undefined): DatedWords | undefined {
  const { published } = context;
  const at = verb === undefined ? 0 : (sentence.tokens[verb.at]?.start ?? 0) - sentence.start;
  const near = datesIn(sentence.text, published)
    .filter(
      ({ date, start }) =>
        (published === undefined || date <= published) &&
        Math.abs(start - at) < 60 &&
        !/\b(?:since|by|until|through|from|of)\s*$/i.test(
          sentence.text.slice(Math.max(0, start - 8), start),
        ) &&
        !/^(?:since|by|until|through|from|of)\b/i.test(sentence.text.slice(start)),
    )
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (near !== undefined)
    return {
      ...near,
      spans: [
        { block: sentence.block.index, start: sentence.start + near.start, end: sentence.start + near.end },
      ],
    };
  const told = verb === undefined ? undefined : sentence.tokens[verb.at];
  const span =
    told === undefined ? undefined : { block: sentence.block.index, start: told.start, end: told.end };
  if (published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published) || span === undefined)
    return undefined;
  const isNow =
    /^(?:announcing|authorizing|authorising|committing|pledging)$/.test(told?.lower ?? "") &&
    /\b(?:am|is|are|we|I)\b/.test(sentence.text);
  if (isNow)
    return { date: published, derivation: "resolved", rule: "same-day-as-publication", spans: [span] };
  return { date: `../${published}`, derivation: "inferred", rule: "on-or-before-publication", spans: [span] };
}
