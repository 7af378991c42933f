import type { Claim, DatasetRecord } from "@org/defense-pact-data";
import { deepEqual, isCompatible, isEquivalent } from "@org/defense-pact-data/claims";
import { type Fact, factsOf, pathsOf, slugOf } from "@org/defense-pact-data/model";
import { flag, type Proposal } from "../proposal.ts";
import { freeSlug } from "../records/slug.ts";

/** What tells of a known record as claims for that one, rivals flagged; undefined where it has them all. */
export function furtherClaims(proposal: Proposal, same: DatasetRecord, source: string): Proposal | undefined {
  const claims = claimsFor(proposal.record, same, source);
  if (claims.length === 0) return undefined;
  const record = { ...same, claims: [...same.claims, ...claims] } as DatasetRecord;
  const isRival = claims.some(({ relation }) => relation === "rival");
  const flags = [...proposal.flags, ...(isRival ? [flag("rival-values")] : [])];
  return { ...proposal, record, addition: { to: same.id, claims, resolutions: [] }, flags };
}

/**
 * The claims of a proposed record as further claims on the one that there is already: where the values agree they
 * support it; where the source's says less it is coarser; where it says otherwise it is a rival, for a person to resolve.
 * Fields that the record does not have are left out.
 */
function claimsFor(proposed: DatasetRecord, known: DatasetRecord, source: string): Claim[] {
  const values = new Map(factsOf(known).map((fact) => [fact.pointer, fact]));
  const own = new Map(factsOf(proposed).map(({ pointer, value }) => [pointer, value]));
  const taken = new Set(known.claims.map(({ id }) => id));
  return proposed.claims.flatMap((claim) =>
    pathsOf(claim).flatMap((path) => {
      const fact = values.get(path);
      const relation =
        fact === undefined || !own.has(path) ? undefined : relationTo(fact, claim.value ?? own.get(path));
      if (relation === undefined) return [];
      const id = freeSlug(
        `${claim.id}-${slugOf(source).slice(0, LONGEST_SUFFIX).replace(/-$/, "")}`,
        (slug) => taken.has(slug),
      );
      taken.add(id);
      const { paths: _, value: __, relation: ___, ...rest } = claim;
      return [{ ...rest, id, path, ...relation } as Claim];
    }),
  );
}

const LONGEST_SUFFIX = 30;

/** How a claimed value stands to the record's; undefined for words of our own, which no source can contradict. */
function relationTo(
  { pointer, value, shape }: Fact,
  claimed: unknown,
): Pick<Claim, "value" | "relation"> | undefined {
  if (deepEqual(claimed, value)) return {};
  if (OWN_WORDS.test(pointer)) return undefined;
  if (isEquivalent(value, claimed, shape)) return { value: claimed, relation: "equivalent" };
  return { value: claimed, relation: isCompatible(value, claimed, shape) ? "coarser" : "rival" };
}

const OWN_WORDS = /\/(?:name|title|description|purpose|capacity|gist)$/;
