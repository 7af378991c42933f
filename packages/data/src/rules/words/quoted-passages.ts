import type { Anchor, Block } from "../../../types/index.d.ts";
import { countWords, normaliseFragment } from "../../claims/index.ts";
import { normalisedLength } from "../reading/normalised-length.ts";
import type { PlacedAnchor } from "../rule.ts";

/** Words of a block that claims quote: overlapping fragments joined, so that shared words count once. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** The claims that quote it, as `record#claim`. */
  readonly claims: readonly string[];
}

interface OpenPassage {
  readonly start: number;
  end: number;
  text: string;
  readonly claims: Set<string>;
}

/**
 * The passages of each block that is quoted, by block key, in the order of the text. Fragments are joined where
 * they overlap or touch, by their positions, which makes the words of a passage exact without the source's
 * text. Anchors without block, start or end are left out: `anchor-position` asks for them.
 */
export function passagesByBlock(anchors: Iterable<PlacedAnchor>): Map<string, Passage[]> {
  const byBlock = new Map<string, PlacedAnchor[]>();
  for (const placed of anchors) {
    const { block } = placed.anchor;
    if (block === undefined || !isPlaced(placed.anchor)) continue;
    const group = byBlock.get(block);
    if (group) group.push(placed);
    else byBlock.set(block, [placed]);
  }
  return new Map([...byBlock].map(([block, group]) => [block, joined(group)]));
}

/** The words of a block that claims quote. */
export function quotedWords(passages: readonly Passage[] = []): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}

/**
 * Passages fewer than three words apart, as runs. What lies between two passages is known by its length alone,
 * so its words are estimated from the block's own mean: a gap of `g` characters (the spaces at both ends
 * included) holds `round((g - 1) / m)` words, `m` being the block's mean characters per word with the space
 * after it. A gap below seven characters cannot hold three words and their four spaces, so it always joins.
 */
export function runsOf(passages: readonly Passage[], block: Block): Passage[][] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && wordsBetween(passage.start - before.end, block) < APART) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

const APART = 3;
const SHORTEST_GAP = 2 * APART + 1;

function wordsBetween(characters: number, block: Block): number {
  if (characters < SHORTEST_GAP || block.words === 0) return 0;
  return Math.round((characters - 1) / ((block.characters + 1) / block.words));
}

function isPlaced(anchor: Anchor): boolean {
  return (
    anchor.start !== undefined &&
    anchor.end !== undefined &&
    anchor.end - anchor.start === normalisedLength(anchor.fragment)
  );
}

function joined(group: readonly PlacedAnchor[]): Passage[] {
  const inOrder = [...group].sort((a, b) => startOf(a) - startOf(b));
  const passages: OpenPassage[] = [];
  for (const placed of inOrder) {
    const { start = 0, end = 0 } = placed.anchor;
    const fragment = normaliseFragment(placed.anchor.fragment);
    const name = `${placed.record.id}#${placed.claim.id}`;
    const last = passages.at(-1);
    if (last && start <= last.end) {
      if (end > last.end) {
        last.text += [...fragment].slice(last.end - start).join("");
        last.end = end;
      }
      last.claims.add(name);
    } else {
      passages.push({ start, end, text: fragment, claims: new Set([name]) });
    }
  }
  return passages.map(({ claims, ...passage }) => ({
    ...passage,
    words: countWords(passage.text),
    claims: [...claims],
  }));
}

function startOf({ anchor }: PlacedAnchor): number {
  return anchor.start ?? 0;
}
