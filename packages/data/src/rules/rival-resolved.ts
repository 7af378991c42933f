import { isActive, pathsOf, resolutionFor } from "../claims/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 3. */
export const rivalResolved: RecordRule = {
  id: "rival-resolved",
  title: "Every rival value has a resolution",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      if (claim.relation !== "rival" || !isActive(claim)) continue;
      for (const path of pathsOf(claim)) {
        if (resolutionFor(record, path) !== undefined) continue;
        report({
          path: `/claims/${claim.id}`,
          message: `Claim ${claim.id} gives a rival value for ${path}, and nothing explains the choice between them.`,
          received: claim.value ?? claim.rawValue,
          hint: `Add a resolution with \`path: ${path}\`: what was chosen, what was rejected, and why.`,
        });
      }
    }
  },
};
