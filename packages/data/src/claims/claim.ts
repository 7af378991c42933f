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
  return record.claims.filter(({ path, paths }) =>
    paths === undefined
      ? path !== undefined && coversPlace(path, pointer)
      : paths.some((each) => coversPlace(each, pointer)),
  );
}

/**
 * `claimsOn` for many fields of one record: claims are sorted by the field of the record that they are about once,
 * so that each question looks at few of them.
 */
export function claimFinder({ claims }: Pick<ClaimHolder, "claims">): (pointer: string) => Claim[] {
  const byField = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const path of pathsOf(claim)) {
      if (path === "") return (pointer) => claimsOn({ claims }, pointer);
      const field = fieldOf(path);
      const others = byField.get(field);
      if (others === undefined) byField.set(field, [claim]);
      else if (others.at(-1) !== claim) others.push(claim);
    }
  }
  return (pointer) => claimsOn({ claims: byField.get(fieldOf(pointer)) ?? [] }, pointer);
}

/** The first step of a pointer. */
function fieldOf(pointer: string): string {
  const end = pointer.indexOf("/", 1);
  return end === -1 ? pointer : pointer.slice(0, end);
}
