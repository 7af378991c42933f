import type { DatasetRecord } from "@org/defense-pact-data";
import { type Finding, type ValidateOptions, validate } from "@org/defense-pact-data/validate";
import type { Draft, Proposal } from "./proposal.ts";

/**
 * A draft with what the validator finds in each of its records, judged together and beside those they build on: a
 * record without an error may be merged as it stands.
 */
export async function judge(draft: Draft, base: NonNullable<ValidateOptions["base"]>): Promise<Draft> {
  const records = draft.proposals.map(({ record }) => record);
  const { findings } = await validate(records as unknown as DatasetRecord[], { base });
  const byRecord = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.record === undefined || finding.code === "shadows-base") continue;
    byRecord.set(finding.record, [...(byRecord.get(finding.record) ?? []), finding]);
  }
  const proposals = draft.proposals.map((proposal) => ({
    ...proposal,
    findings: byRecord.get(proposal.record.id) ?? [],
  }));
  return { ...draft, ...withoutBadSuggestions(proposals, draft.refused) };
}

/** A person may mend what the rules read; what a model suggested is refused where the validator refuses it. */
function withoutBadSuggestions(
  proposals: readonly Proposal[],
  refused: Draft["refused"],
): Pick<Draft, "proposals" | "refused"> {
  if (refused === undefined) return { proposals };
  const bad = proposals.filter((proposal) => isSuggested(proposal) && hasErrors(proposal));
  const reasons = bad.map(({ record, findings }) => ({
    what: record.id,
    reason: `the validator refuses it: ${findings.find(({ severity }) => severity === "error")?.message}`,
  }));
  return {
    proposals: proposals.filter((proposal) => !bad.includes(proposal)),
    refused: [...refused, ...reasons],
  };
}

function isSuggested({ flags }: Proposal): boolean {
  return flags.some(({ code }) => code === "model-suggested");
}

function hasErrors({ findings }: Proposal): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/**
 * Whether a record may be merged as it stands: no error, no total that counts other pledges twice, and nothing that a
 * model suggested and no person has looked at.
 */
export function isReady(proposal: Proposal): boolean {
  const isTotal = proposal.flags.some(({ code }) => code === "running-total");
  return !hasErrors(proposal) && !isTotal && !isSuggested(proposal);
}
