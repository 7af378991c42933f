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
  return {
    ...draft,
    proposals: draft.proposals.map((proposal) => ({
      ...proposal,
      findings: byRecord.get(proposal.record.id) ?? [],
    })),
  };
}

/** Whether a record may be merged as it stands: no error, and no total that counts other pledges twice. */
export function isReady({ findings, flags }: Proposal): boolean {
  return (
    findings.every(({ severity }) => severity !== "error") &&
    flags.every(({ code }) => code !== "running-total")
  );
}
