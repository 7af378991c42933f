import type { Sentence } from "../text/article-text.ts";
import type { Entity, Mention } from "./entity.ts";
import { spanOf } from "./find-names.ts";
import { titleEnd } from "./find-persons.ts";

/**
 * `the Vice President`, `the mission`: a title or the word mission behind an article means the person with that title,
 * or the mission, that the text named last before it; no other description is resolved.
 */
export function definiteMentions(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  publisherState: string | undefined,
): Mention[][] {
  const seen: Entity[] = [];
  return sentences.map((sentence) => {
    const named = mentions[sentence.index] ?? [];
    const found: Mention[] = [];
    for (let at = 0; at + 1 < sentence.tokens.length; at += 1) {
      for (const { from, entity } of named) if (from === at) seen.push(entity);
      const mention = definiteAt(sentence, at, named, seen, publisherState);
      if (mention !== undefined) found.push(mention);
    }
    return found;
  });
}

/** The title or mission behind the article at a token, where it means an actor seen before. */
function definiteAt(
  sentence: Sentence,
  at: number,
  named: readonly Mention[],
  seen: readonly Entity[],
  publisherState: string | undefined,
): Mention | undefined {
  const { tokens } = sentence;
  if (!/^(?:the|this|our)$/i.test(tokens[at]?.text ?? "")) return undefined;
  const isMission = /^mission$/i.test(tokens[at + 1]?.text ?? "");
  const to = isMission ? at + 2 : titleEnd(tokens, at + 1);
  if (to === undefined || named.some((one) => one.from < to && at < one.to)) return undefined;
  const span = spanOf(sentence, at + 1, to);
  const entity = isMission
    ? onlyMission(seen)
    : holder(seen, sentence.block.text.slice(span.start, span.end).toLowerCase(), publisherState);
  return (
    entity && {
      ...span,
      sentence: sentence.index,
      from: at + 1,
      to,
      entity,
      form: isMission ? "mission" : "person",
    }
  );
}

/** Of several who hold such an office, the one of the publisher's state; else the one named last. */
function holder(
  seen: readonly Entity[],
  words: string,
  publisherState: string | undefined,
): Entity | undefined {
  const holders = seen.filter(({ post }) => post !== undefined && isSameTitle(post.title, words));
  return holders.findLast(({ state }) => state !== undefined && state === publisherState) ?? holders.at(-1);
}

function onlyMission(seen: readonly Entity[]): Entity | undefined {
  const missions = new Set(seen.filter(({ kind }) => kind === "mission"));
  return missions.size === 1 ? [...missions][0] : undefined;
}

function isSameTitle(title: string, words: string): boolean {
  const held = title.toLowerCase();
  return (
    held === words ||
    (words === "secretary" && /^(?:secretary of|defense secretary)/.test(held)) ||
    (words === "minister" && /minister/.test(held) && !/prime/.test(held))
  );
}
