import type { AnchorPlace } from "./anchor-in.ts";
import type { AnchorReason } from "./anchor-reason.ts";

/** What verification found of one anchor. */
export type AnchorState = "verified" | "moved" | "missing" | "unverifiable";

/** Where a fragment was found. */
export interface FoundPlace extends AnchorPlace {
  /**
   * Whether the article holds this block. `block` is then the article's key; otherwise it is the key that the
   * block has in the text given, which must not be written into a record.
   */
  readonly inArticle: boolean;
}

/** The result for one anchor. */
export interface AnchorCheck {
  /** The id of the record that holds the claim. */
  readonly record: string;
  /** The claim's id. */
  readonly claim: string;
  /** The anchor's position in the claim's `anchors`, from 0. */
  readonly index: number;
  readonly state: AnchorState;
  /** The block that the anchor names. */
  readonly block?: string;
  /** The fragment as the record has it. */
  readonly fragment: string;
  /** Of `verified` and `moved`: the place. */
  readonly found?: FoundPlace;
  /** Why the state is what it is; `ANCHOR_REASONS` has the sentence. */
  readonly reason: AnchorReason;
}

/** The result for one article. */
export interface Verification {
  /** The article's id. */
  readonly article: string;
  /** Whether the text is the one fingerprinted; left out where there is no text or no fingerprint. */
  readonly text?: "identical" | "changed";
  /** One for each anchor of an active claim on the article, in the order of records, claims and anchors. */
  readonly anchors: readonly AnchorCheck[];
}
