import { formatEdtf } from "../dates/index.ts";
import { compareDates, endOf } from "./reading/definite-dates.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 9. */
export const expiryBeforeEntryIntoForce: RecordRule = {
  id: "expiry-before-entry-into-force",
  title: "No agreement expires before it enters into force",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement") return;
    const end = endOf(record.term?.validity);
    if (end === undefined || compareDates(end, record.inForce?.date) !== "before") return;
    report({
      path: "/term/validity",
      message: `The validity ends ${formatEdtf(end)}, before the entry into force of ${record.inForce?.date}.`,
      received: record.term?.validity,
      hint: "Correct the validity or the date of entry into force.",
    });
  },
};
