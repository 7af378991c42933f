import { claimsOn, isSupporting } from "../claims/index.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": the gist is editorial, but must rest on what was said. */
export const statementGistAnchored: RecordRule = {
  id: "statement-gist-anchored",
  title: "Every statement's gist rests on an anchored claim",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "statement") return;
    const isAnchored = claimsOn(record, "/gist").some(
      (claim) => isSupporting(claim) && claim.anchors.length > 0,
    );
    if (isAnchored) return;
    report({
      path: "/gist",
      message: "Nothing shows where the words that the gist sums up were said.",
      hint: "Add a claim with `path: /gist` that anchors the telling words.",
    });
  },
};
