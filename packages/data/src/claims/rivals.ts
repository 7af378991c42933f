import type { Claim, DatasetRecord, Resolution } from "../../types/index.d.ts";
import { isActive, pathsOf } from "./claim.ts";
import { isSamePlace } from "./covers-place.ts";

/**
 * The active claims that exclude the record's value of a field. Only claims on that very field count: the value of
 * a rival on an object around it is an object, and its resolution stands at that object's pointer.
 */
export function rivalsOf(record: Pick<DatasetRecord, "claims">, pointer: string): Claim[] {
  return record.claims.filter(
    (claim) =>
      claim.relation === "rival" &&
      isActive(claim) &&
      pathsOf(claim).some((path) => isSamePlace(path, pointer)),
  );
}

/** The explained choice between the rivals of that very field. */
export function resolutionFor(
  record: Pick<DatasetRecord, "resolutions">,
  pointer: string,
): Resolution | undefined {
  return record.resolutions?.find(({ path }) => isSamePlace(path, pointer));
}
