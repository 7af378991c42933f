import type { DatasetRecord } from "@org/defense-pact-data";
import { flag } from "../proposal.ts";
import type { WrittenRecord } from "../proposals.ts";

/** The rule of claims whose value a model suggested, and whose words were found to bear it. */
export const SUGGESTED_BY_MODEL = "suggested-by-model";

/** A record of which every claim says that it was inferred and is of low confidence, flagged for a person. */
export function asSuggested(written: WrittenRecord): WrittenRecord {
  const claims = written.record.claims.map((claim) => ({
    ...claim,
    derivation: "inferred" as const,
    rule: claim.rule ?? SUGGESTED_BY_MODEL,
    confidence: "low" as const,
  }));
  return {
    ...written,
    record: { ...written.record, claims } as DatasetRecord,
    confidence: "low",
    flags: [flag("model-suggested"), ...(written.flags ?? [])],
  };
}
