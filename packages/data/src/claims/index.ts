/** Claims, their anchors in source texts, and what the evidence for a record comes to. */
export { type AlignedBlock, type AlignedText, alignText } from "./aligned-text.ts";
export { type AnchorPlace, type AnchorSearch, anchorIn } from "./anchor-in.ts";
export { ANCHOR_REASONS, type AnchorReason } from "./anchor-reason.ts";
export { type ClaimHolder, claimsOn, isActive, isSupporting, pathsOf } from "./claim.ts";
export { codePointLength } from "./code-points.ts";
export { type IsWithin, isComparable, isCompatible } from "./compatible.ts";
export { type CoverableRecord, type Coverage, coverage } from "./coverage.ts";
export { isEquivalent } from "./equivalent.ts";
export { type BlockKinds, type FingerprintedText, fingerprintText } from "./fingerprint.ts";
export { deepEqual } from "./json-equal.ts";
export { type MovedAnchor, movedAnchors } from "./moved-anchors.ts";
export { occurrencesOf } from "./occurrences.ts";
export { resolutionFor, rivalsOf } from "./rivals.ts";
export { normaliseFragment, textBlocks } from "./text-blocks.ts";
export { uncoveredFacts } from "./uncovered-facts.ts";
export { type GetArticle, independentRoots, type SourceArticle, upstreamRoot } from "./upstream.ts";
export type { AnchorCheck, AnchorState, FoundPlace, Verification } from "./verification.ts";
export { verifyArticle } from "./verify-article.ts";
export {
  type SpecificResource,
  type TextPositionSelector,
  type TextQuoteSelector,
  type WebAnnotation,
  type WebAnnotationOptions,
  webAnnotation,
} from "./web-annotation.ts";
export { countWords } from "./words.ts";
