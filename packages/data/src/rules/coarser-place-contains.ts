import { isCompatible, pathsOf } from "../claims/index.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { DatasetRule, Index } from "./rule.ts";

/** Data model, rule 3, for references: whether a place lies in another is known only among all records. */
export const coarserPlaceContains: DatasetRule = {
  id: "coarser-place-contains",
  title: "What a coarser claim refers to contains what the record refers to",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const claim of record.claims) {
      if (claim.relation !== "coarser" || claim.value === undefined) continue;
      for (const path of pathsOf(claim)) {
        const place = placeIn(record, path);
        if (place?.shape.ref === undefined) continue;
        const isWithin = (finer: string, coarser: string) => lies(finer, coarser, index);
        if (isCompatible(place.value, claim.value, place.shape, isWithin)) continue;
        report({
          path: `/claims/${claim.id}/value`,
          message: `Claim ${claim.id} is said to be coarser, but ${String(claim.value)} does not contain ${String(place.value)}.`,
          expected: place.value,
          received: claim.value,
          hint: "Give the place its `within` or `country`; or write `relation: rival` and add a resolution.",
        });
      }
    }
  },
};

/** Whether a place, an event or an article is, step by step outwards, part of another (a place: or of a state). */
function lies(finer: string, coarser: string, index: Index): boolean {
  const seen = new Set<string>();
  for (let here: string | undefined = finer; here !== undefined && !seen.has(here); ) {
    seen.add(here);
    const record = index.get(here);
    here = undefined;
    if (record?.type === "place") {
      if (record.country === coarser) return true;
      here = record.within;
    } else if (record?.type === "event" || record?.type === "article") {
      here = record.partOf;
    }
    if (here === coarser) return true;
  }
  return false;
}
