import type { Anchor } from "../../types/index.d.ts";
import type { AnchorReason } from "./anchor-reason.ts";
import { codePointLength } from "./code-points.ts";
import { occurrencesOf } from "./occurrences.ts";
import { normaliseFragment, textBlocks } from "./text-blocks.ts";

/** A fragment's place in a text; offsets in Unicode code points of the block, `end` after the last character. */
export interface AnchorPlace {
  readonly block: string;
  readonly occurrence: number;
  readonly start: number;
  readonly end: number;
}

/** The place an anchor names, or why it names none. */
export type AnchorSearch =
  | ({ readonly ok: true } & AnchorPlace)
  | {
      readonly ok: false;
      readonly reason: Extract<
        AnchorReason,
        "not-found" | "found-several-times" | "occurrence-not-found" | "block-not-in-article"
      >;
    };

/**
 * The place of a fragment in a text (or in its blocks of `text-1`, `b1` first) for an anchor that is being written.
 *
 * With a block named, the stated occurrence in it, the first when none is stated. Without a block, the fragment
 * must name one place by itself: it stands once in the whole text, or one block alone has the occurrence stated.
 */
export function anchorIn(
  text: string | readonly string[],
  { block, fragment, occurrence }: Pick<Anchor, "block" | "fragment" | "occurrence">,
): AnchorSearch {
  const blocks = (typeof text === "string" ? textBlocks(text) : text)
    .map((blockText, index) => ({ key: `b${index + 1}`, blockText }))
    .filter(({ key }) => block === undefined || key === block);
  if (blocks.length === 0 && block !== undefined) return { ok: false, reason: "block-not-in-article" };
  const nth = occurrence ?? 1;
  const found = blocks
    .map(({ key, blockText }) => ({ key, starts: occurrencesOf(fragment, blockText, Math.max(nth, 2)) }))
    .filter(({ starts }) => starts.length > 0);
  const [place, ...others] = found.filter(({ starts }) => starts.length >= nth);
  if (!place) return { ok: false, reason: found.length > 0 ? "occurrence-not-found" : "not-found" };
  const isAmbiguous = block === undefined && occurrence === undefined && place.starts.length > 1;
  if (isAmbiguous || others.length > 0) return { ok: false, reason: "found-several-times" };
  const start = place.starts[nth - 1] as number;
  const end = start + codePointLength(normaliseFragment(fragment));
  return { ok: true, block: place.key, occurrence: nth, start, end };
}
