import type { Claim, DatasetRecord } from "../../types/index.d.ts";
import { claimsOn, isActive, isSupporting, pathsOf } from "../claims/index.ts";
import { isFinerDate } from "./reading/definite-dates.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { RecordRule } from "./rule.ts";

/**
 * Data model, rule 5. A claim without a value of its own (or with an equivalent one) is as fine as the record's
 * date; so the rule bites where all that sources say of a date is coarser.
 */
export const datePrecision: RecordRule = {
  id: "date-precision",
  title: "A date is never finer than its finest claim",
  severity: "error",
  scope: "record",
  check(record, report) {
    const judged = new Set<string>();
    for (const claim of record.claims) {
      if (!isCoarser(claim)) continue;
      for (const path of pathsOf(claim)) {
        if (judged.has(path)) continue;
        judged.add(path);
        const place = placeIn(record, path);
        if (place?.shape.atomic !== "edtf" || !isUnsupported(record, path, place.value)) continue;
        report({
          path,
          message: `The date ${String(place.value)} is finer than any source gives it.`,
          received: place.value,
          hint: `Write the finest date that a source gives (claim ${claim.id}: ${String(claim.value)}), or add the claim that is finer.`,
        });
      }
    }
  },
};

function isCoarser(claim: Claim): boolean {
  return claim.relation === "coarser" && claim.value !== undefined && isActive(claim);
}

function isUnsupported(record: DatasetRecord, path: string, date: unknown): boolean {
  const claims = claimsOn(record, path);
  return (
    !claims.some(isSupporting) && claims.filter(isCoarser).every(({ value }) => isFinerDate(date, value))
  );
}
