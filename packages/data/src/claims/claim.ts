import type { Claim } from "../../types/index.d.ts";
import { coversPlace } from "./covers-place.ts";

/** Whatever holds claims: a record, or the part of one that a function reads. */
export interface ClaimHolder {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** The fields that a claim is about, as pointers by keys; none where it names neither `path` nor `paths`. */
export function pathsOf({ path, paths }: Pick<Claim, "path" | "paths">): readonly string[] {
  return paths ?? (path === undefined ? [] : [path]);
}

/** Whether a claim still stands. */
export function isActive({ status }: Pick<Claim, "status">): boolean {
  return status !== "withdrawn";
}

/**
 * Whether a claim supports the record's own value: it is active and says the same, outright or in equivalent terms.
 * A rival says otherwise. A coarser claim says less: it bears out the coarser value and leaves the finer one, which
 * is the record's, without support.
 */
export function isSupporting(claim: Pick<Claim, "status" | "relation">): boolean {
  return isActive(claim) && (claim.relation === undefined || claim.relation === "equivalent");
}

/** Every claim on a field, or on an object or list around it, whatever its relation and status, in record order. */
export function claimsOn(record: Pick<ClaimHolder, "claims">, pointer: string): Claim[] {
  return record.claims.filter((claim) => pathsOf(claim).some((path) => coversPlace(path, pointer)));
}
