import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": `rule` is named when the derivation is not explicit. */
export const claimRuleNamed: RecordRule = {
  id: "claim-rule-named",
  title: "A claim names a rule exactly when its value is resolved or inferred",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, derivation, rule } of record.claims) {
      if ((derivation === "explicit") === (rule === undefined)) continue;
      report({
        path: `/claims/${id}/rule`,
        message:
          rule === undefined
            ? `Claim ${id} is ${derivation}, and does not say by which rule.`
            : `Claim ${id} is explicit, and names the rule ${rule} that nothing needed.`,
        hint:
          rule === undefined
            ? "Add `rule`, such as `weekday-on-or-before-publication` or `demonym`."
            : "Leave `rule` out, or change `derivation` to `resolved` or `inferred`.",
      });
    }
  },
};
