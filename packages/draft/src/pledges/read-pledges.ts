import type { DatedWords } from "../agreements/agreement.ts";
import type { Context } from "../context.ts";
import { datesIn } from "../dates/find-dates.ts";
import type { Span } from "../entities/entity.ts";
import { type Figure, figuresIn } from "../figures/find-figures.ts";
import type { Sentence } from "../text/article-text.ts";
import type { Token } from "../text/tokens.ts";
import { conditionOf } from "./condition.ts";
import { isPromise } from "./is-promise.ts";
import { mergePledges } from "./merge.ts";
import type { PledgeReading } from "./pledge.ts";
import { countedAfter, promisedOf } from "./promised.ts";
import { purposeOf } from "./purpose.ts";
import { rolesOf } from "./roles.ts";
import { isTotal } from "./totals.ts";
import { unquantifiedPledges } from "./unquantified.ts";
import { type VerbReading, verbsIn } from "./verbs.ts";

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
  const stage = told?.stage ?? "announced";
  const { purpose, condition } =
    lead === undefined ? circumstancesOf(sentence, end - sentence.start, stage) : {};
  return {
    promised: promisedOf(sentence, figure, counted, end),
    spans: [span],
    ...rolesOf(context, sentence, span, verb, lead, before),
    // What still depends on something is announced, whatever the verb.
    stage: condition === undefined ? stage : "announced",
    strength: isTakenBack(toldIn, told) ? "previous" : (told?.strength ?? "announced"),
    stageSpan: stageSpan(toldIn, told, span, toldIn === sentence),
    date: dateOf(context, toldIn, told),
    ...(purpose !== undefined && { purpose }),
    ...(condition !== undefined && { condition }),
    isTotal: isTotal(sentence.text, figure),
    sentence: sentence.index,
    ...(lead !== undefined && { list: lead.block.index }),
  };
}

/** What a promise is for, and what it depends on where it is not kept yet; by the words of its sentence behind it, up to the next figure. */
function circumstancesOf(
  sentence: Sentence,
  end: number,
  stage: PledgeReading["stage"],
): Pick<PledgeReading, "purpose" | "condition"> {
  const figures = figuresIn(sentence.text).filter(
    (figure) => figure.currency !== undefined || countedAfter(sentence, figure) !== undefined,
  );
  const next = figures.find(({ numberStart }) => numberStart >= end)?.numberStart ?? sentence.text.length;
  const isOnly = figures.length === 1;
  const isKept = stage !== "announced" && stage !== "committed";
  const purpose = purposeOf(sentence, end, next, isOnly);
  const condition = isKept ? undefined : conditionOf(sentence, end, next, isOnly);
  return { ...(purpose !== undefined && { purpose }), ...(condition !== undefined && { condition }) };
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
