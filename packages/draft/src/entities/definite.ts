import type { Sentence } from "../text/article-text.ts";
import type { Entity, Mention } from "./entity.ts";
import { spanOf } from "./find-names.ts";
import { titleEnd } from "./find-persons.ts";

/**
 * `the Vice President`, `the mission`: a title or the word mission behind an article means the person with that title,
 * or the mission, that the text named last before it; no other description is resolved.
 */
export function definiteMentions(sentences: readonly Sentence[], mentions: readonly (readonly Mention[])[]): Mention[][] {
  const seen: Entity[] = [];
  return sentences.map((sentence) => {
    const named = mentions[sentence.index] ?? [];
    const found: Mention[] = [];
    for (let at = 0; at + 1 < sentence.tokens.length; at += 1) {
      for (const { from, entity } of named) if (from === at) seen.push(entity);
      if (!/^(?:the|this|our)$/i.test(sentence.tokens[at]?.text ?? "")) continue;
      const to = /^mission$/i.test(sentence.tokens[at + 1]?.text ?? "") ? at + 2 : titleEnd(sentence.tokens, at + 1);
      if (to === undefined || named.some((one) => one.from < to && at < one.to)) continue;
      const span = spanOf(sentence, at + 1, to);
      const words = sentence.block.text.slice(span.start, span.end).toLowerCase();
      const entity = words === "mission" ? onlyMission(seen) : seen.findLast(({ post }) => post !== undefined && isSameTitle(post.title, words));
      if (entity !== undefined) found.push({ ...span, sentence: sentence.index, from: at + 1, to, entity, form: words === "mission" ? "mission" : "person" });
    }
    return found;
  });
}

function onlyMission(seen: readonly Entity[]): Entity | undefined {
  const missions = new Set(seen.filter(({ kind }) => kind === "mission"));
  return missions.size === 1 ? [...missions][0] : undefined;
}

function isSameTitle(title: string, words: string): boolean {
  const held = title.toLowerCase();
  return held === words || (words === "secretary" && /^(?:secretary of|defense secretary)/.test(held)) || (words === "minister" && /minister/.test(held) && !/prime/.test(held));
}
