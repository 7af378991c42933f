import { deepEqual, pathsOf } from "../claims/index.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": `value` is there only where it differs from the record's. */
export const claimValueDiffers: RecordRule = {
  id: "claim-value-differs",
  title: "A claim's own value differs from the record's",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      if (claim.value === undefined) continue;
      for (const path of pathsOf(claim)) {
        const place = placeIn(record, path);
        if (place === undefined || !deepEqual(place.value, claim.value)) continue;
        report({
          path: `/claims/${claim.id}/value`,
          message: `Claim ${claim.id} gives the very value that the record has at ${path}.`,
          received: claim.value,
          hint: "Leave `value` and `relation` out: the claim then supports the record's value.",
        });
      }
    }
  },
};
