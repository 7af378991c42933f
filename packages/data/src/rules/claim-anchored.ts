import type { RecordRule } from "./rule.ts";

/** Data model, rule 1. */
export const claimAnchored: RecordRule = {
  id: "claim-anchored",
  title: "Every claim has an anchor",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, anchors } of record.claims) {
      if (anchors.length > 0) continue;
      report({
        path: `/claims/${id}/anchors`,
        message: `Claim ${id} does not say where in a source it stands.`,
        hint: "Add an anchor: the source, the block and the shortest words that support the value.",
      });
    }
  },
};
