import type { Context } from "../context.ts";
import { INSTRUMENTS, WELL_KNOWN_NAMES } from "../lexicon/agreement-words.ts";
import type { ArticleText } from "../text/article-text.ts";
import type { InstrumentMention } from "./mention.ts";

/** Later mentions of an instrument by the name that the text gave it: AUKUS, the ENNPIA. */
export function namesAlone({ text }: Context, mentions: readonly InstrumentMention[]): InstrumentMention[] {
  const byName = new Map(
    mentions.flatMap((mention) => (mention.name === undefined ? [] : [[mention.name, mention] as const])),
  );
  if (byName.size === 0) return [];
  return wordsOutside(text, mentions, (word) => byName.get(word)).map(({ found, ...place }) => ({
    ...found,
    ...place,
    content: [],
    states: [],
    isListed: false,
  }));
}

/** Instruments that go by a name of their own, which the text need not explain. */
export function wellKnownNames(
  { text }: Context,
  mentions: readonly InstrumentMention[],
): InstrumentMention[] {
  return wordsOutside(text, mentions, (word) => WELL_KNOWN_NAMES[word]).map(({ found: head, ...place }) => ({
    ...BARE_NAME,
    ...place,
    head,
    kind: INSTRUMENTS[head] ?? "other",
  }));
}

const BARE_NAME = {
  content: [],
  states: [],
  isListed: false,
  isProper: true,
  isPlural: false,
  isOtherMatter: false,
  isOfOrganization: false,
  determiner: "",
} as const;

/** Words outside of other mentions for which something is found. */
function wordsOutside<T>(
  text: ArticleText,
  mentions: readonly InstrumentMention[],
  find: (word: string) => T | undefined,
) {
  return text.sentences.flatMap(({ block, index, tokens }) =>
    tokens.flatMap(({ text: name, start, end }) => {
      const found = find(name);
      const isInside =
        found !== undefined &&
        mentions.some((one) => one.block === block.index && one.start <= start && end <= one.end);
      return found === undefined || isInside
        ? []
        : [{ found, name, block: block.index, start, end, sentence: index }];
    }),
  );
}
