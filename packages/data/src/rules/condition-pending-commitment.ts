import { isSame } from "../dates/index.ts";
import { compareDates, dateOf } from "./reading/definite-dates.ts";
import { COMMITTED, rankOf } from "./reading/stage-ranks.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 14. */
export const conditionPendingCommitment: RecordRule = {
  id: "condition-pending-commitment",
  title: "No pledge is committed while a condition of it is pending",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge" || !record.conditions) return;
    for (const condition of record.conditions) {
      if (condition.state !== "pending") continue;
      for (const { key, stage, date } of record.stages) {
        if ((rankOf(stage) ?? -1) < COMMITTED || !isOnOrBefore(date, condition.asOf)) continue;
        report({
          path: `/conditions/${condition.key}/state`,
          message: `The pledge was ${stage} on ${date} (stage ${key ?? stage}), while this condition was still pending on ${condition.asOf}.`,
          received: condition.state,
          hint: "Correct the condition's state or `asOf`, or the stage: what depends on a condition is announced, not committed.",
        });
      }
    }
  },
};

function isOnOrBefore(a: string, b: string): boolean {
  const left = dateOf(a);
  const right = dateOf(b);
  if (left === undefined || right === undefined) return false;
  return compareDates(left, right) === "before" || isSame(left, right);
}
