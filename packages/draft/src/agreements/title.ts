import { type Context, wordsOf } from "../context.ts";
import { type InstrumentMention, isPointer } from "./mention.ts";

/** The fullest proper name, else the first full one. */
export function titleOf(context: Context, mentions: readonly InstrumentMention[]): string {
  const full = mentions.filter((mention) => !isPointer(mention) && mention.content.length > 0);
  const best =
    full.filter(({ isProper }) => isProper).sort((a, b) => b.end - b.start - (a.end - a.start))[0] ??
    full[0] ??
    mentions[0];
  const named = mentions.find(({ name }) => name !== undefined);
  if (named?.name !== undefined && /partnership|alliance/.test(named.head)) return named.name;
  return best === undefined ? "" : wordsOf(context, best);
}
