import type { Block, Fingerprint } from "../../types/index.d.ts";
import { sha256Hex } from "./digest.ts";
import { textBlocks } from "./text-blocks.ts";

/** A block of the text given. */
export interface AlignedBlock {
  readonly text: string;
  readonly sha256: string;
  /** The article's key of the block with this digest, else the block's own key in the text given. */
  readonly key: string;
  readonly inArticle: boolean;
}

/** A text laid beside the blocks of an article. */
export interface AlignedText {
  readonly blocks: readonly AlignedBlock[];
  /** The block of the text that has the digest of the article's block of that key. */
  readonly byArticleKey: ReadonlyMap<string, AlignedBlock>;
  readonly isIdentical: boolean;
}

/**
 * Lays a text beside an article's blocks by digest and never by number, because a copy without boilerplate has
 * other numbers. Among blocks of one digest the first goes with the first, and any left over with the last; they
 * read alike, so no anchor can tell.
 */
export function alignText(
  text: string,
  fingerprint: Fingerprint,
  articleBlocks: readonly Block[],
): AlignedText {
  const held = byDigest(articleBlocks);
  const copies = new Map<string, AlignedBlock[]>();
  const blocks = textBlocks(text).map((blockText, index): AlignedBlock => {
    const sha256 = sha256Hex(blockText);
    const earlier = listIn(copies, sha256);
    const same = nearest(held.get(sha256), earlier.length);
    const key = same?.key ?? `b${index + 1}`;
    const block = { text: blockText, sha256, key, inArticle: same !== undefined };
    earlier.push(block);
    return block;
  });
  const byArticleKey = new Map<string, AlignedBlock>();
  for (const [sha256, same] of held) {
    for (const [rank, { key }] of same.entries()) {
      const copy = nearest(copies.get(sha256), rank);
      if (copy) byArticleKey.set(key, copy);
    }
  }
  return { blocks, byArticleKey, isIdentical: isIdentical(blocks, fingerprint, articleBlocks) };
}

/**
 * Whether the text is the one fingerprinted: the article's blocks in their order, of which those of kind
 * `boilerplate` may be absent, and the digest of the whole. Taking the first block that fits is enough: blocks of
 * one digest are the same text, so leaving out a later copy in its stead comes to the same.
 */
function isIdentical(
  blocks: readonly AlignedBlock[],
  fingerprint: Fingerprint,
  articleBlocks: readonly Block[],
): boolean {
  const expected = articleBlocks.filter(({ kind }) => kind !== "boilerplate");
  const boilerplate = new Set(
    articleBlocks.filter(({ kind }) => kind === "boilerplate").map(({ sha256 }) => sha256),
  );
  const kept: string[] = [];
  for (const { text, sha256 } of blocks) {
    if (expected[kept.length]?.sha256 === sha256) kept.push(text);
    else if (!boilerplate.has(sha256)) return false;
  }
  return kept.length === expected.length && sha256Hex(kept.join("\n")) === fingerprint.sha256;
}

function byDigest(blocks: readonly Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) listIn(groups, block.sha256).push(block);
  return groups;
}

function listIn<T>(groups: Map<string, T[]>, key: string): T[] {
  const list = groups.get(key) ?? [];
  if (list.length === 0) groups.set(key, list);
  return list;
}

function nearest<T>(list: readonly T[] | undefined, rank: number): T | undefined {
  return list?.[Math.min(rank, list.length - 1)];
}
