import { type Context, headlines, mentionsIn } from "../context.ts";
import type { Entity, Mention, Span } from "../entities/entity.ts";
import type { Sentence } from "../text/article-text.ts";
import type { PledgeReading, RoleReading } from "./pledge.ts";
import { isReceiver, plain } from "./role.ts";

const LEADS_TO =
  /\b(?:to|for)\s+(?:(?:help|support|assist|enable|the|our|their|people of|government of|defense of|armed forces of|benefit of|bolster|strengthen|train|equip)\s+){0,3}$/i;

/** To whom what a figure counts is given. */
export function receiverOf(
  context: Context,
  sentence: Sentence,
  figure: Span,
  verbEnd: number | undefined,
  giver: Entity | undefined,
): RoleReading | undefined {
  const text = sentence.block.text;
  const others = mentionsIn(context, sentence).filter(
    ({ entity }) => isReceiver(entity) && entity.id !== giver?.id && entity.state !== giver?.id,
  );
  const after = others.filter(({ start }) => start >= figure.start);
  const clause = clauseEnd(text, figure.end, sentence.end);
  const led = after.find(
    (one) =>
      one.start < clause &&
      (LEADS_TO.test(text.slice(Math.max(figure.start, one.start - 45), one.start)) ||
        isPossessiveAim(text, one, figure)),
  );
  if (led !== undefined) return plain(led);
  const between =
    verbEnd === undefined
      ? undefined
      : others.find(
          ({ start, end }) =>
            start >= verbEnd &&
            end <= figure.start &&
            !/\b(?:from|of|in|by|with)\s+(?:the\s+)?$/i.test(
              text.slice(Math.max(sentence.start, start - 12), start),
            ),
        );
  if (between !== undefined) return plain(between);
  const aimed = others
    .filter(
      ({ start, end }) =>
        end <= figure.start &&
        /\b(?:assistance|aid|support|help|funding|weapons|arms|equipment|package|loan|defen[cs]e|inventories) (?:to|for) (?:the )?$/i.test(
          text.slice(Math.max(sentence.start, start - 40), start),
        ),
    )
    .at(-1);
  if (aimed !== undefined) return plain(aimed);
  const inside = after.find(
    ({ start, form }) =>
      start < clause &&
      form !== "demonym" &&
      /\b(?:in|with|mission in)\s+(?:the\s+)?$/i.test(text.slice(Math.max(figure.start, start - 16), start)),
  );
  return inside === undefined ? undefined : { ...plain(inside), rule: "place-of-purpose" };
}

/** To whom where the sentence does not say: whom the last promise went to, or whom the headline says it is for. */
export function receiverOfArticle(
  context: Context,
  giver: Entity | undefined,
  last: PledgeReading | undefined,
): RoleReading | undefined {
  if (last?.receiver !== undefined && last.receiver.entity.id !== giver?.id)
    return { ...last.receiver, rule: "carried-on" };
  for (const sentence of headlines(context)) {
    const found = mentionsIn(context, sentence).find(
      ({ entity, form, start }) =>
        isReceiver(entity) &&
        entity.id !== giver?.id &&
        form !== "capital" &&
        /\b(?:to|for|of|in|with)\s+(?:the\s+)?$/i.test(
          sentence.block.text.slice(Math.max(0, start - 14), start),
        ),
    );
    if (found !== undefined) return { ...plain(found), rule: "headline" };
  }
  return undefined;
}

function isPossessiveAim(text: string, { start, end }: Mention, figure: Span): boolean {
  return (
    /^[’']s?\s+(?:\w+[ -]){0,2}(?:defen[cs]e|security|emergency|needs|armed|forces|military|navy|police|self)/i.test(
      text.slice(end, end + 40),
    ) && /\b(?:for|to \w+|of)\s+$/i.test(text.slice(Math.max(figure.start, start - 16), start))
  );
}

function clauseEnd(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/;|\bwhile\b|, (?:and|but) (?:the|will|has|is)\b/);
  return at < 0 ? end : from + at;
}
