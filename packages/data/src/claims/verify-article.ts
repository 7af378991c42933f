import type { Anchor, Article } from "../../types/index.d.ts";
import { type AlignedBlock, type AlignedText, alignText } from "./aligned-text.ts";
import type { AnchorReason } from "./anchor-reason.ts";
import { type ClaimHolder, isActive } from "./claim.ts";
import { codePointLength } from "./code-points.ts";
import { occurrencesOf } from "./occurrences.ts";
import { normaliseFragment } from "./text-blocks.ts";
import type { AnchorCheck, FoundPlace, Verification } from "./verification.ts";

type Finding = Pick<AnchorCheck, "state" | "reason" | "found">;

/**
 * Holds a text against an article's fingerprint, and against every anchor on that article in the active claims of
 * some records. The text may be given in any form that `text-1` makes one; undefined where it is not at hand.
 *
 * - `verified`: the text has a block with the digest of the block named, and the stated occurrence of the fragment
 *   in it runs exactly from `start` to `end`.
 * - `moved`: not so, and the text has exactly one exact occurrence, in whatever block. This also holds where the
 *   fragment stands at the same offsets of a block whose other words were changed: the block named, which is known
 *   by its digest alone, is no longer in the text. An anchor whose `start` and `end` are not written yet and whose
 *   block has the stated occurrence is `moved` to it: it names one place, so nothing is guessed.
 * - `missing`: not so, and the text has no exact occurrence or several.
 * - `unverifiable`: there is no text, or the article has no fingerprint and blocks.
 *
 * Any change of a word is caught. A word changed in the text changes its block's digest: the text is `changed`, and
 * no anchor in that block is verified. A word changed in a fragment makes it differ from the words between `start`
 * and `end`, and `end` catches one that became shorter. `text` is `identical` also for a copy without boilerplate.
 */
export function verifyArticle(
  text: string | undefined,
  article: Pick<Article, "id" | "fingerprint" | "blocks">,
  records: Iterable<ClaimHolder>,
): Verification {
  const { id, fingerprint, blocks } = article;
  const isFingerprinted = fingerprint !== undefined && blocks !== undefined;
  if (text === undefined || !isFingerprinted) {
    const reason: AnchorReason = isFingerprinted ? "no-text" : "no-fingerprint";
    return { article: id, anchors: checkAnchors(id, records, () => ({ state: "unverifiable", reason })) };
  }
  const aligned = alignText(text, fingerprint, blocks);
  const keys = new Set(blocks.map(({ key }) => key));
  return {
    article: id,
    text: aligned.isIdentical ? "identical" : "changed",
    anchors: checkAnchors(id, records, (anchor) => checkAnchor(anchor, aligned, keys)),
  };
}

function checkAnchors(
  article: string,
  records: Iterable<ClaimHolder>,
  check: (anchor: Anchor) => Finding,
): AnchorCheck[] {
  const checks: AnchorCheck[] = [];
  for (const record of records) {
    for (const claim of record.claims) {
      if (!isActive(claim)) continue;
      for (const [index, anchor] of claim.anchors.entries()) {
        if (anchor.source !== article) continue;
        const { block, fragment } = anchor;
        const named = block === undefined ? {} : { block };
        checks.push({ record: record.id, claim: claim.id, index, ...named, fragment, ...check(anchor) });
      }
    }
  }
  return checks;
}

function checkAnchor(anchor: Anchor, text: AlignedText, articleKeys: ReadonlySet<string>): Finding {
  const named = anchor.block === undefined ? undefined : text.byArticleKey.get(anchor.block);
  if (named) {
    const found = statedOccurrence(anchor, named);
    if (found && anchor.start === found.start && anchor.end === found.end)
      return { state: "verified", reason: "as-stated", found };
    if (found && anchor.start === undefined && anchor.end === undefined)
      return { state: "moved", reason: "position-not-written", found };
  }
  const found = occurrencesIn(anchor.fragment, text.blocks);
  const [only] = found;
  if (only === undefined) return { state: "missing", reason: "not-found" };
  if (found.length > 1) return { state: "missing", reason: "found-several-times" };
  return { state: "moved", reason: reasonOfMove(anchor, named, only, articleKeys), found: only };
}

function statedOccurrence({ fragment, occurrence = 1 }: Anchor, block: AlignedBlock): FoundPlace | undefined {
  const start = occurrencesOf(fragment, block.text, occurrence)[occurrence - 1];
  return start === undefined ? undefined : placeOf(fragment, block, start, occurrence);
}

/** The first occurrences of a fragment in the whole text; two are enough to know that it names no place. */
function occurrencesIn(fragment: string, blocks: readonly AlignedBlock[]): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const block of blocks) {
    for (const [index, start] of occurrencesOf(fragment, block.text, 2).entries())
      found.push(placeOf(fragment, block, start, index + 1));
    if (found.length > 1) break;
  }
  return found;
}

function placeOf(fragment: string, block: AlignedBlock, start: number, occurrence: number): FoundPlace {
  const end = start + codePointLength(normaliseFragment(fragment));
  return { block: block.key, occurrence, start, end, inArticle: block.inArticle };
}

function reasonOfMove(
  anchor: Anchor,
  named: AlignedBlock | undefined,
  found: FoundPlace,
  articleKeys: ReadonlySet<string>,
): AnchorReason {
  if (anchor.block === undefined) return "block-not-named";
  if (!articleKeys.has(anchor.block)) return "block-not-in-article";
  if (named === undefined) return "block-not-in-text";
  return named.key === found.block && found.inArticle ? "position-differs" : "in-another-block";
}
