import { claimsOn, isActive } from "../claims/index.ts";
import { escapeStep } from "../shape/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": `supportedBy` names the articles that bear the choice out. */
export const resolutionSupported: RecordRule = {
  id: "resolution-supported",
  title: "Every article that supports a resolution has a claim that bears the choice out",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { path, supportedBy = [] } of record.resolutions ?? []) {
      const claims = claimsOn(record, path).filter((claim) => isActive(claim) && claim.relation !== "rival");
      for (const [at, article] of supportedBy.entries()) {
        if (claims.some(({ anchors }) => anchors.some(({ source }) => source === article))) continue;
        report({
          path: `/resolutions/${escapeStep(path)}/supportedBy/${at}`,
          message: `No active claim on ${path} that agrees with the choice is anchored in ${article}.`,
          received: article,
          hint: "Add the claim with its anchor, or leave the article out.",
        });
      }
    }
  },
};
