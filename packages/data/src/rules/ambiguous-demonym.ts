import { isActive } from "../claims/index.ts";
import type { DatasetRule } from "./rule.ts";
import { statesByDemonym } from "./words/demonyms-in.ts";

/** Data model, rule 16: Dominican, Congolese. */
export const ambiguousDemonym: DatasetRule = {
  id: "ambiguous-demonym",
  title: "A demonym that fits two states is flagged with its other readings",
  severity: "warning",
  scope: "dataset",
  check(record, report, index) {
    for (const claim of record.claims) {
      if (claim.rule !== "demonym" || claim.derivation !== "resolved") continue;
      if (claim.ambiguous !== undefined || !isActive(claim)) continue;
      for (const [at, { fragment }] of claim.anchors.entries()) {
        for (const [demonym, states] of statesByDemonym(fragment, index)) {
          if (states.length < 2) continue;
          report({
            path: `/claims/${claim.id}/anchors/${at}/fragment`,
            message: `“${demonym}” fits ${states.join(" and ")}.`,
            received: demonym,
            hint: "Add `ambiguous` with the other reading, and say in `note` what decides between them.",
          });
        }
      }
    }
  },
};
