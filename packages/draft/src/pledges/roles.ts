import type { Context } from "../context.ts";
import type { Entity, Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import { giverOf, giverOfArticle } from "./giver.ts";
import type { PledgeReading } from "./pledge.ts";
import { isReceiving, rolesWhenReceived } from "./received.ts";
import { receiverOf, receiverOfArticle } from "./receiver.ts";
import type { VerbReading } from "./verbs.ts";

/** Who gives and who receives: by the sentence itself, by the lead of its list, else by the article. */
export function rolesOf(
  context: Context,
  sentence: Sentence,
  span: Span,
  verb: VerbReading | undefined,
  lead: Sentence | undefined,
  before: readonly PledgeReading[],
): Pick<PledgeReading, "giver" | "receiver"> {
  const last = before.at(-1);
  const token = verb === undefined ? undefined : sentence.tokens[verb.at];
  if (lead === undefined && token !== undefined && isReceiving(token)) {
    const received = rolesWhenReceived(context, sentence, token);
    if (received.giver !== undefined && received.receiver !== undefined) return received;
  }
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
