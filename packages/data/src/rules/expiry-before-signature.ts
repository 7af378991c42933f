import { formatEdtf } from "../dates/index.ts";
import { compareDates, endOf } from "./reading/definite-dates.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 9. */
export const expiryBeforeSignature: RecordRule = {
  id: "expiry-before-signature",
  title: "No agreement expires before it is signed",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement") return;
    const end = endOf(record.term?.validity);
    if (end === undefined || compareDates(end, record.signed?.date) !== "before") return;
    report({
      path: "/term/validity",
      message: `The validity ends ${formatEdtf(end)}, before the signature of ${record.signed?.date}.`,
      received: record.term?.validity,
      hint: "Correct the validity or the date of signature.",
    });
  },
};
