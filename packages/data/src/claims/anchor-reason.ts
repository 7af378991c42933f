/** Why a fragment counts as found, or does not; each reason is also a sentence for people. */
export const ANCHOR_REASONS = {
  "as-stated": "The fragment stands in the block named, at the position written.",
  "position-not-written":
    "The fragment stands in the block named, and `start` and `end` are not written yet; `verify --fix` writes them.",
  "position-differs":
    "The fragment stands once in the text, in the block named, and not at the position written.",
  "in-another-block": "The fragment stands once in the text, in another block than the one named.",
  "block-not-in-text":
    "The text has no block with the digest of the block named; the fragment stands once in the text. Fingerprint the article anew from this text, then verify again.",
  "block-not-in-article": "The article has no block of the key named; the fragment stands once in the text.",
  "block-not-named": "The anchor names no block; the fragment stands once in the text.",
  "not-found": "The fragment stands nowhere in the text, letter for letter.",
  "found-several-times":
    "The fragment is not where the anchor says and stands in several other places, so none is chosen. Name the block and the occurrence and leave `start` and `end` out, then verify with `--fix`.",
  "occurrence-not-found": "The fragment stands in the block less often than the occurrence says.",
  "no-text": "The text is not at hand.",
  "no-fingerprint": "The article record has no fingerprint and blocks to hold a text against.",
} as const satisfies Record<string, string>;

/** A key of `ANCHOR_REASONS`. */
export type AnchorReason = keyof typeof ANCHOR_REASONS;
