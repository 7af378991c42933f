import { isComparable, isEquivalent, pathsOf } from "../claims/index.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";
import { shownValue } from "./words/shown-value.ts";

/** Data model, rule 3. */
export const equivalentIsEquivalent: RecordRule = {
  id: "equivalent-is-equivalent",
  title: "An equivalent value says the same as the record's",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      if (claim.relation !== "equivalent" || claim.value === undefined) continue;
      for (const path of pathsOf(claim)) {
        const place = placeIn(record, path);
        // That two titles name one office is a reader's judgement; only what can be computed is judged.
        if (place === undefined || !isComparable(place.shape)) continue;
        if (isEquivalent(place.value, claim.value, place.shape)) continue;
        report({
          path: `/claims/${claim.id}/value`,
          message: `Claim ${claim.id} is said to be equivalent, but its value (${shownValue(claim.value)}) says something else than the record's (${shownValue(place.value)}) at ${path}.`,
          expected: place.value,
          received: claim.value,
          hint: "Write `relation: coarser` if it says less, `relation: rival` if it excludes the record's value.",
        });
      }
    }
  },
};
