import type { DatasetRecord } from "@org/defense-pact-data";
import type { Proposal } from "@org/defense-pact-draft";

/**
 * The proposals that are accepted, with the new records that they name: an accepted agreement brings its article,
 * place and persons along, and nothing that nobody names.
 */
export function withNeeded(accepted: readonly Proposal[], all: readonly Proposal[]): Proposal[] {
  const byId = new Map(all.map((proposal) => [proposal.record.id, proposal]));
  const wanted = new Set<string>();
  const add = (proposal: Proposal): void => {
    if (wanted.has(proposal.record.id)) return;
    wanted.add(proposal.record.id);
    for (const id of idsIn(proposal.record)) {
      const named = byId.get(id);
      if (named !== undefined) add(named);
    }
  };
  for (const proposal of accepted) add(proposal);
  const changed = new Map(accepted.map((proposal) => [proposal.record.id, proposal]));
  return all
    .filter(({ record }) => wanted.has(record.id))
    .map((proposal) => changed.get(proposal.record.id) ?? proposal);
}

const ID = /^(?:articles|actors|places|agreements|pledges|events|statements)\/[a-z0-9-]+$/;

/** Every id that a record names, that of its sources among them. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return ID.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value as DatasetRecord).flatMap(idsIn);
}
