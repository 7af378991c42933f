import type { DatasetRecord } from "@org/defense-pact-data";
import type { KnownRecords } from "../known.ts";
import type { Draft, Proposal } from "../proposal.ts";
import { flag } from "../records/actor-record.ts";
import { claimsFor } from "./addition.ts";
import { sameRecord } from "./same-record.ts";

/**
 * A draft in which what tells of a known agreement or pledge is claims for that record, and no new record. A record
 * that there is already, the article's own among them, is proposed again only with claims that it lacks.
 */
export function matchKnown(draft: Draft, known: KnownRecords): Draft {
  return {
    ...draft,
    proposals: draft.proposals.flatMap((proposal) => matched(proposal, draft.article.id, known)),
  };
}

function matched(proposal: Proposal, source: string, known: KnownRecords): Proposal[] {
  const same = sameRecord(proposal.record, known);
  if (same === undefined) return [proposal];
  const claims = claimsFor(proposal.record, same, source);
  if (claims.length === 0) return [];
  const record = { ...same, claims: [...same.claims, ...claims] } as DatasetRecord;
  const isRival = claims.some(({ relation }) => relation === "rival");
  const flags = [...proposal.flags, ...(isRival ? [flag("rival-values")] : [])];
  return [{ ...proposal, record, addition: { to: same.id, claims, resolutions: [] }, flags }];
}
