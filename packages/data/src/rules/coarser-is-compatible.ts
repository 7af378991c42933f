import { isComparable, isCompatible, pathsOf } from "../claims/index.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";
import { shownValue } from "./words/shown-value.ts";

/** Data model, rule 3. References are judged among other records: `coarser-place-contains`. */
export const coarserIsCompatible: RecordRule = {
  id: "coarser-is-compatible",
  title: "A coarser value says less than the record's and does not contradict it",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      if (claim.relation !== "coarser" || claim.value === undefined) continue;
      for (const path of pathsOf(claim)) {
        const place = placeIn(record, path);
        if (place === undefined || place.shape.ref !== undefined || !isComparable(place.shape)) continue;
        if (isCompatible(place.value, claim.value, place.shape)) continue;
        report({
          path: `/claims/${claim.id}/value`,
          message: `Claim ${claim.id} is said to be coarser, but its value (${shownValue(claim.value)}) does not include the record's (${shownValue(place.value)}) at ${path}.`,
          expected: place.value,
          received: claim.value,
          hint: "If the two exclude each other, write `relation: rival` and add a resolution; if the claim is finer, correct the record.",
        });
      }
    }
  },
};
