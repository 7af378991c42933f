/** Every rule of the data model: one file each, with its page in docs/rules and its cases in fixtures. */
import { ambiguousDemonym } from "./ambiguous-demonym.ts";
import { amountInMinorUnits } from "./amount-in-minor-units.ts";
import { amountPositive } from "./amount-positive.ts";
import { anchorBlockExists } from "./anchor-block-exists.ts";
import { anchorPosition } from "./anchor-position.ts";
import { anchorSpan } from "./anchor-span.ts";
import { anchorWithinBlock } from "./anchor-within-block.ts";
import { anchorWithoutText } from "./anchor-without-text.ts";
import { armedGroupNotParty } from "./armed-group-not-party.ts";
import { articleBasis } from "./article-basis.ts";
import { bilateralTwoParties } from "./bilateral-two-parties.ts";
import { blockKeyOrder } from "./block-key-order.ts";
import { claimAnchored } from "./claim-anchored.ts";
import { claimCoverage } from "./claim-coverage.ts";
import { claimIdUnique } from "./claim-id-unique.ts";
import { claimPathForm } from "./claim-path-form.ts";
import { claimRelationStated } from "./claim-relation-stated.ts";
import { claimRuleNamed } from "./claim-rule-named.ts";
import { claimRuleSpelling } from "./claim-rule-spelling.ts";
import { claimSpeaker } from "./claim-speaker.ts";
import { claimValueDiffers } from "./claim-value-differs.ts";
import { coarserIsCompatible } from "./coarser-is-compatible.ts";
import { coarserPlaceContains } from "./coarser-place-contains.ts";
import { codeValidOnDate } from "./code-valid-on-date.ts";
import { conditionPendingCommitment } from "./condition-pending-commitment.ts";
import { countIsWhole } from "./count-is-whole.ts";
import { currencyKnown } from "./currency-known.ts";
import { datePrecision } from "./date-precision.ts";
import { dateRuleResolves } from "./date-rule-resolves.ts";
import { edtfValid } from "./edtf-valid.ts";
import { equivalentIsEquivalent } from "./equivalent-is-equivalent.ts";
import { eventNotAfterPublication } from "./event-not-after-publication.ts";
import { expiryBeforeEntryIntoForce } from "./expiry-before-entry-into-force.ts";
import { expiryBeforeSignature } from "./expiry-before-signature.ts";
import { fieldFitsKind } from "./field-fits-kind.ts";
import { fingerprintSums } from "./fingerprint-sums.ts";
import { fragmentBlockShare } from "./fragment-block-share.ts";
import { fragmentLength } from "./fragment-length.ts";
import { fragmentRun } from "./fragment-run.ts";
import { fragmentShare } from "./fragment-share.ts";
import { fragmentsOnlyWords } from "./fragments-only-words.ts";
import { giverIsNotRecipient } from "./giver-is-not-recipient.ts";
import { idUnique } from "./id-unique.ts";
import { inForceBeforeSignature } from "./in-force-before-signature.ts";
import { keyUnique } from "./key-unique.ts";
import { modalityKept } from "./modality-kept.ts";
import { partAcyclic } from "./part-acyclic.ts";
import { pathResolves } from "./path-resolves.ts";
import { possibleDuplicatePledge } from "./possible-duplicate-pledge.ts";
import { promiseOrRestates } from "./promise-or-restates.ts";
import { quantityRangeOrdered } from "./quantity-range-ordered.ts";
import { ratifiedNeedsAuthority } from "./ratified-needs-authority.ts";
import { redirectFromGone } from "./redirect-from-gone.ts";
import { redirectNoChain } from "./redirect-no-chain.ts";
import { redirectTargetLive } from "./redirect-target-live.ts";
import { redirectTargetsFitKind } from "./redirect-targets-fit-kind.ts";
import { redirectUnambiguous } from "./redirect-unambiguous.ts";
import { referenceKind } from "./reference-kind.ts";
import { referenceResolves } from "./reference-resolves.ts";
import { relationAcyclic } from "./relation-acyclic.ts";
import { relationStoredOnce } from "./relation-stored-once.ts";
import { resolutionChosenIsValue } from "./resolution-chosen-is-value.ts";
import { resolutionRejectedClaimed } from "./resolution-rejected-claimed.ts";
import { resolutionRejectedComplete } from "./resolution-rejected-complete.ts";
import { resolutionSupported } from "./resolution-supported.ts";
import { restatesAcyclic } from "./restates-acyclic.ts";
import { rivalResolved } from "./rival-resolved.ts";
import type { RedirectRule, Rule } from "./rule.ts";
import { signatoryForParty } from "./signatory-for-party.ts";
import { signatoryHoldsPost } from "./signatory-holds-post.ts";
import { stageOrder } from "./stage-order.ts";
import { stageWithinPromise } from "./stage-within-promise.ts";
import { statementGistAnchored } from "./statement-gist-anchored.ts";
import { termMatchesValidity } from "./term-matches-validity.ts";
import { weekdayAgrees } from "./weekday-agrees.ts";

/** Rules by the part of the model that they hold, in the order of the data model's section "Rules". */
export const RULE_GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  Claims: [
    claimCoverage,
    claimAnchored,
    claimPathForm,
    pathResolves,
    claimIdUnique,
    claimSpeaker,
    claimRuleNamed,
    claimRuleSpelling,
    claimRelationStated,
    claimValueDiffers,
    statementGistAnchored,
    keyUnique,
  ],
  Fragments: [fragmentLength, fragmentRun, fragmentBlockShare, fragmentShare, fragmentsOnlyWords],
  "Anchors and articles": [
    anchorPosition,
    anchorSpan,
    anchorWithinBlock,
    anchorBlockExists,
    anchorWithoutText,
    articleBasis,
    blockKeyOrder,
    fingerprintSums,
  ],
  "Rival claims": [
    rivalResolved,
    resolutionChosenIsValue,
    resolutionRejectedComplete,
    resolutionRejectedClaimed,
    resolutionSupported,
    coarserIsCompatible,
    coarserPlaceContains,
    equivalentIsEquivalent,
  ],
  References: [idUnique, referenceResolves, referenceKind, fieldFitsKind],
  Dates: [
    edtfValid,
    datePrecision,
    dateRuleResolves,
    weekdayAgrees,
    eventNotAfterPublication,
    inForceBeforeSignature,
    expiryBeforeSignature,
    expiryBeforeEntryIntoForce,
    termMatchesValidity,
  ],
  Parties: [
    bilateralTwoParties,
    signatoryForParty,
    signatoryHoldsPost,
    ratifiedNeedsAuthority,
    armedGroupNotParty,
  ],
  Amounts: [
    currencyKnown,
    amountPositive,
    amountInMinorUnits,
    countIsWhole,
    quantityRangeOrdered,
    modalityKept,
  ],
  Pledges: [
    promiseOrRestates,
    possibleDuplicatePledge,
    conditionPendingCommitment,
    stageOrder,
    stageWithinPromise,
    giverIsNotRecipient,
    restatesAcyclic,
  ],
  Codes: [ambiguousDemonym, codeValidOnDate],
  Relations: [relationStoredOnce, relationAcyclic, partAcyclic],
};

/** Every rule on records, in the order in which findings are reported. */
export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();

/** Every rule on redirects. */
export const REDIRECT_RULES: readonly RedirectRule[] = [
  redirectFromGone,
  redirectTargetLive,
  redirectNoChain,
  redirectTargetsFitKind,
  redirectUnambiguous,
];

export { type MemoryIndexOptions, memoryIndex } from "./lookup/memory-index.ts";
export { type PledgeKeys, pledgeKeys } from "./lookup/pledge-keys.ts";
export type {
  DatasetRule,
  Fault,
  Index,
  PlacedAnchor,
  RecordRule,
  RedirectRule,
  Report,
  Rule,
  Severity,
} from "./rule.ts";
export { checkDataset, checkRecord, checkRedirects, type RawFinding } from "./run.ts";
