import type { Block, BlockKind, Fingerprint } from "../../types/index.d.ts";
import { codePointLength } from "./code-points.ts";
import { sha256Hex } from "./digest.ts";
import { textBlocks } from "./text-blocks.ts";
import { countWords } from "./words.ts";

/** The kind of each block in text order, or what tells it; where it says nothing, a block is `body`. */
export type BlockKinds =
  | readonly (BlockKind | undefined)[]
  | ((key: string, text: string) => BlockKind | undefined);

/** What an article record holds of its text. */
export interface FingerprintedText {
  readonly fingerprint: Fingerprint;
  readonly blocks: Block[];
}

/**
 * What identifies a text without holding it: the article fields `fingerprint` and `blocks`. Blocks are those of
 * `text-1`, keyed `b1` to `bn`; `characters` are Unicode code points. The fingerprint is that of the blocks
 * joined by LF, without those of kind `boilerplate`. A text without a word has no blocks.
 */
export function fingerprintText(text: string, kinds: BlockKinds = []): FingerprintedText {
  const texts = textBlocks(text);
  const kindOf = typeof kinds === "function" ? kinds : (key: string) => kinds[Number(key.slice(1)) - 1];
  const blocks = texts.map((blockText, index): Block => {
    const key = `b${index + 1}`;
    return { key, kind: kindOf(key, blockText) ?? "body", ...measure(blockText) };
  });
  const kept = texts.filter((_, index) => blocks[index]?.kind !== "boilerplate");
  return { fingerprint: { normalisation: "text-1", ...measure(kept.join("\n")) }, blocks };
}

function measure(text: string) {
  return { characters: codePointLength(text), words: countWords(text), sha256: sha256Hex(text) };
}
