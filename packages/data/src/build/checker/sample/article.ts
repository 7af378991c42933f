import type { Article, Block, Fingerprint } from "../../../../types/index.d.ts";
import type { References } from "./ids.ts";
import type { Random } from "./random.ts";
import { day, digest, phrase, sentence } from "./words.ts";

/** The blocks that every sample article has; anchors may name any of them. */
export const SAMPLE_BLOCKS = ["b1", "b2", "b3", "b4", "b5", "b6", "b7"] as const;

export function sampleArticle(id: string, random: Random, refs: References): Omit<Article, "claims"> {
  const blocks = sampleBlocks(random, refs);
  return {
    type: "article",
    id,
    headline: phrase(random, 6 + random.below(5)),
    ...(random.chance(0.5) ? { summary: sentence(random, 15) } : {}),
    publisher: refs.toActor("organization"),
    ...(random.chance(0.5) ? { upstream: refs.toActor("organization") } : {}),
    ...(random.chance(0.3) ? { section: "World" } : {}),
    language: random.pick(["en", "sw-KE", "fr", "pt-BR"]),
    published: day(random, 2024, 2025),
    url: `https://example.org/news/${random.below(1e9)}?part=1`,
    retrieved: day(random, 2026, 2026),
    licence: "public-domain",
    basis: "text",
    fingerprint: fingerprintOf(blocks, random),
    blocks: blocks as unknown as NonNullable<Article["blocks"]>,
  };
}

function sampleBlocks(random: Random, refs: References): Block[] {
  return SAMPLE_BLOCKS.map((key, i) => ({
    key,
    kind: i === 0 ? "headline" : "body",
    characters: 300 + random.below(200),
    words: 50 + random.below(30),
    sha256: digest(random),
    ...(random.chance(0.1) ? { upstream: refs.toActor("organization") } : {}),
  }));
}

/** Of the blocks joined by line breaks, so that the counts agree. */
function fingerprintOf(blocks: readonly Block[], random: Random): Fingerprint {
  return {
    normalisation: "text-1",
    characters: blocks.reduce((sum, { characters }) => sum + characters, blocks.length - 1),
    words: blocks.reduce((sum, { words }) => sum + words, 0),
    sha256: digest(random),
  };
}
