import { type Mention, plainSpan, type Span } from "../entities/entity.ts";
import type { Figure } from "../figures/find-figures.ts";
import type { PledgeReading, Promised, RoleReading } from "../pledges/pledge.ts";
import { countedAfter, promisedOf } from "../pledges/promised.ts";
import { isTotal } from "../pledges/totals.ts";
import { bearsBody, bearsDate, bearsFigure, bearsStage } from "./bearing.ts";
import type { Borne, Fields } from "./fields.ts";
import { SUGGESTED_BY_MODEL } from "./marked.ts";

/** A suggested pledge as a reading; undefined where it is refused, or told of already. */
export function suggestedPledge(fields: Fields, told: readonly PledgeReading[]): PledgeReading | undefined {
  const figure = fields.one("promise", bearsFigure);
  const giver = fields.one("giver", bearsBody);
  const receiver = fields.one("receiver", bearsBody);
  const stage = fields.one("stage", bearsStage);
  const date = fields.one("date", bearsDate);
  if (figure === undefined || giver === undefined)
    return fields.refuse(`is left out: no words bear its ${figure === undefined ? "promise" : "giver"}.`);
  const promise = promiseAt(figure);
  if (promise === undefined)
    return fields.refuse("is left out: its number counts neither money, people nor equipment.");
  if (told.some(({ spans }) => spans.some((span) => overlaps(span, promise.span))))
    return fields.refuse("is left out: the rules tell of it already.");
  const isBack = receiver !== undefined && receiver.value.entity === giver.value.entity;
  if (isBack) fields.refuse("receiver: gives and does not receive.");
  const { sentence } = figure.place;
  return {
    promised: promise.promised,
    spans: [promise.span],
    giver: roleOf(giver),
    receiver: receiver === undefined || isBack ? undefined : roleOf(receiver),
    stage: stage?.value.stage ?? "announced",
    strength: stage?.value.strength ?? "announced",
    stageSpan: stage?.span ?? promise.span,
    date: date && { ...date.value, spans: [date.span] },
    isTotal: isTotal(sentence.text, figure.value),
    sentence: sentence.index,
  };
}

/** What the figure promises, with its words as far as they say what it counts. */
function promiseAt({ value: figure, place }: Borne<Figure>): { promised: Promised; span: Span } | undefined {
  const { sentence } = place;
  const counted = figure.currency === undefined ? countedAfter(sentence, figure) : undefined;
  if (figure.currency === undefined && counted === undefined) return undefined;
  const end =
    counted === undefined
      ? sentence.start + figure.end
      : (sentence.tokens[counted.to - 1]?.end ?? sentence.start + figure.end);
  const span = { block: place.block, start: sentence.start + figure.start, end };
  return { promised: promisedOf(sentence, figure, counted, end), span };
}

function roleOf({ value }: Borne<Mention>): RoleReading {
  return { entity: value.entity, span: plainSpan(value), rule: SUGGESTED_BY_MODEL };
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
