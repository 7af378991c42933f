import type { BlockKind } from "@org/defense-pact-data";
import { textBlocks } from "@org/defense-pact-data/claims";
import { blockKinds, type HeaderKnowledge } from "./block-kinds.ts";
import { type Quotation, quotationsIn } from "./quotations.ts";
import { sentenceSpans } from "./sentence-spans.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One line of an article in the normalisation `text-1`. */
export interface TextBlock {
  readonly key: string;
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Whether it is an item of a list that a line before it introduces. */
  readonly isListItem: boolean;
}

/** A sentence with its words; offsets count from the start of the block. */
export interface Sentence {
  readonly block: TextBlock;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An article as the stages after this one read it. */
export interface ArticleText {
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
}

/** Reads a text into blocks and sentences; never throws, whatever the text. */
export function readText(text: string, known: HeaderKnowledge, stated?: readonly BlockKind[]): ArticleText {
  const texts = textBlocks(text);
  const kinds = stated?.length === texts.length ? stated : blockKinds(texts, known);
  const blocks: TextBlock[] = [];
  for (const [index, block] of texts.entries()) {
    const kind = kinds[index] ?? "body";
    const isListItem = kind === "body" && followsLead(blocks[index - 1]);
    blocks.push({
      key: `b${index + 1}`,
      index,
      kind,
      text: block,
      quotations: quotationsIn(block),
      isListItem,
    });
  }
  const sentences = blocks
    .filter(({ kind }) => kind === "body" || kind === "caption" || kind === "headline")
    .flatMap((block) => sentenceSpans(block.text).map((span) => ({ block, ...span })))
    .map(({ block, start, end }, index) => sentenceAt(block, index, start, end));
  return { blocks, sentences };
}

function sentenceAt(block: TextBlock, index: number, start: number, end: number): Sentence {
  const text = block.text.slice(start, end);
  const tokens = tokensOf(text, start);
  return { block, index, start, end, text, tokens };
}

/** An item follows its lead (`… includes:`) or another item that a semicolon ends. */
function followsLead(before: TextBlock | undefined): boolean {
  if (before === undefined || before.kind !== "body") return false;
  return (
    /:$/u.test(before.text) ||
    (before.isListItem && /(?:;|,|; and|, and)$/u.test(before.text)) ||
    (before.isListItem && BULLET.test(before.text))
  );
}

const BULLET = /^[•\-–—*]/u;
