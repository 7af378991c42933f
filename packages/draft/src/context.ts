import type { Entity, Mention, Span } from "./entities/entity.ts";
import type { Entities } from "./entities/read-entities.ts";
import type { ArticleText, Sentence } from "./text/article-text.ts";

/** What the later stages read from: the text, its actors, and who published it when. */
export interface Context {
  readonly text: ArticleText;
  readonly entities: Entities;
  /** EDTF; undefined where it is not known. */
  readonly published: string | undefined;
  /** The state that the publisher speaks for; undefined for a newspaper. */
  readonly publisherState: Entity | undefined;
  /** Whether several governments speak. */
  readonly isJoint: boolean;
}

/** The mentions of a sentence. */
export function mentionsIn({ entities }: Context, sentence: Sentence): readonly Mention[] {
  return entities.mentions[sentence.index] ?? [];
}

/** The words of a span. */
export function wordsOf({ text }: Context, { block, start, end }: Span): string {
  return text.blocks[block]?.text.slice(start, end) ?? "";
}

/** The sentences of the headline. */
export function headlines({ text }: Context): Sentence[] {
  return text.sentences.filter(({ block }) => block.kind === "headline");
}
