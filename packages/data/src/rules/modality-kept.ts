import type { DatasetRecord, Quantity } from "../../types/index.d.ts";
import { isSupporting, pathsOf } from "../claims/index.ts";
import { covers } from "../shape/index.ts";
import { leafFinder, pointerAlong } from "./reading/leaf-finder.ts";
import type { RecordRule, Report } from "./rule.ts";
import { hedgesIn } from "./words/hedges.ts";

const eachQuantity = leafFinder(({ atomic }) => atomic === "quantity");

/** Data model, rule 12: `up-to`, `at-least` and `about` never turn into `exact`. */
export const modalityKept: RecordRule = {
  id: "modality-kept",
  title: "A number that a source hedges is not stated as exact",
  severity: "error",
  scope: "record",
  check(record, report) {
    eachQuantity(record, (value, steps) => {
      const quantity = value as Quantity;
      if (quantity.modality === "exact") judge(record, pointerAlong(record, steps), quantity.value, report);
    });
  },
};

function judge(record: DatasetRecord, pointer: string, value: number, report: Report): void {
  for (const claim of record.claims) {
    if (claim.value !== undefined || !isSupporting(claim)) continue;
    if (!pathsOf(claim).some((path) => covers(path, pointer))) continue;
    const hedge = claim.anchors
      .flatMap(({ fragment }) => hedgesIn(fragment))
      .find(({ number }) => number === undefined || number === value);
    if (hedge === undefined) continue;
    report({
      path: pointer,
      message: `Claim ${claim.id} says “${hedge.words}”, and the record says exactly ${value}.`,
      expected: hedge.modality,
      received: "exact",
      hint: `Write \`modality: ${hedge.modality}\`; or, where another source is exact, make this claim coarser with that value.`,
    });
  }
}
