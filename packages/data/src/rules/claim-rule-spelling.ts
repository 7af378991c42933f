import { distance } from "fastest-levenshtein";
import { DATE_RULES } from "../dates/index.ts";
import type { RecordRule } from "./rule.ts";

const FEW_LETTERS = 2;

/** Data model, "Claims": a slug that is no rule for dates names a reader's ground, and then no calendar judges the claim. */
export const claimRuleSpelling: RecordRule = {
  id: "claim-rule-spelling",
  title: "A claim's rule is not a rule for dates misspelt",
  severity: "warning",
  scope: "record",
  check(record, report) {
    for (const { id, rule } of record.claims) {
      if (rule === undefined || Object.hasOwn(DATE_RULES, rule)) continue;
      const meant = Object.keys(DATE_RULES).find((each) => isNear(rule, each));
      if (meant === undefined) continue;
      report({
        path: `/claims/${id}/rule`,
        message: `Claim ${id} names the rule ${rule}, which differs from ${meant} in a letter or two, so its date is not judged.`,
        expected: meant,
        received: rule,
        hint: `Write ${meant}, or give a ground of your own a name of its own.`,
      });
    }
  },
};

function isNear(rule: string, id: string): boolean {
  return Math.abs(rule.length - id.length) <= FEW_LETTERS && distance(rule, id) <= FEW_LETTERS;
}
