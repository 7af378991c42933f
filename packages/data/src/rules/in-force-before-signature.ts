import { compareDates } from "./reading/definite-dates.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 8: often real, so a warning that asks for a word. */
export const inForceBeforeSignature: RecordRule = {
  id: "in-force-before-signature",
  title: "An agreement in force before its signature is said to be retroactive",
  severity: "warning",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement" || !record.inForce || record.inForce.retroactive) return;
    const signed = record.signed?.date;
    if (compareDates(record.inForce.date, signed) !== "before") return;
    report({
      path: "/inForce/date",
      message: `In force from ${record.inForce.date}, before the signature of ${signed}.`,
      expected: signed,
      received: record.inForce.date,
      hint: "If it is meant so, add `retroactive: true` with its claim; otherwise correct one of the dates.",
    });
  },
};
