import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

const PLACE = ["block", "start", "end"] as const;

/** Data model, "article": anchors in a source known only by fragments name no block. */
export const anchorWithoutText: DatasetRule = {
  id: "anchor-without-text",
  title: "An anchor in a source whose text is not known names no place in it",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { id, anchors } of record.claims) {
      for (const [at, anchor] of anchors.entries()) {
        const stated = PLACE.filter((name) => anchor[name] !== undefined);
        if (stated.length === 0) continue;
        if (recordAt(index, "article", anchor.source)?.basis !== "fragments-only") continue;
        report({
          path: `/claims/${id}/anchors/${at}`,
          message: `The anchor has ${stated.join(" and ")}, but ${anchor.source} is known by fragments only.`,
          received: stated,
          hint: `Leave ${stated.join(", ")} out, or give the article its fingerprint and blocks.`,
        });
      }
    }
  },
};
