import type { AnchorPlace } from "./anchor-in.ts";
import type { Verification } from "./verification.ts";

/** What to write into one anchor; an `occurrence` of 1 is written by leaving it out. */
export interface MovedAnchor extends AnchorPlace {
  readonly record: string;
  readonly claim: string;
  /** The anchor's position in the claim's `anchors`, from 0. */
  readonly index: number;
}

/**
 * What `verify --fix` writes: the place of every moved anchor in a block that the article holds. One found in a
 * block that the article does not hold is left as it is, since its block has no key yet: the article is to be
 * fingerprinted anew from that text first.
 */
export function movedAnchors(verification: Verification): MovedAnchor[] {
  const moved: MovedAnchor[] = [];
  for (const { record, claim, index, state, found } of verification.anchors) {
    if (state !== "moved" || !found?.inArticle) continue;
    const { block, occurrence, start, end } = found;
    moved.push({ record, claim, index, block, occurrence, start, end });
  }
  return moved;
}
