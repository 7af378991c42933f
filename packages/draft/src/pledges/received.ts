import { type Context, mentionsIn } from "../context.ts";
import type { Sentence } from "../text/article-text.ts";
import type { Token } from "../text/tokens.ts";
import type { PledgeReading } from "./pledge.ts";
import { isGiver, isReceiver, plain, roleOf } from "./role.ts";

/** `Norland will receive $5 million from Halvaria`: the subject receives, and who gives stands behind `from`. */
export function rolesWhenReceived(
  context: Context,
  sentence: Sentence,
  verb: Token,
): Pick<PledgeReading, "giver" | "receiver"> {
  const mentions = mentionsIn(context, sentence);
  const receiver = mentions.findLast(({ entity, end }) => isReceiver(entity) && end <= verb.start);
  const giver = mentions.find(
    ({ entity, start }) =>
      isGiver(entity) &&
      entity !== receiver?.entity &&
      start >= verb.end &&
      /\bfrom (?:the )?$/i.test(sentence.block.text.slice(sentence.start, start)),
  );
  return { giver: giver && roleOf(context, giver), receiver: receiver && plain(receiver) };
}

/** Whether a verb tells of receiving. */
export function isReceiving({ lower }: Token): boolean {
  return /^receiv(?:e|es|ed|ing)$/.test(lower);
}
