import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

const PLACE = ["block", "start", "end"] as const;

/** Contract, point 3: `start` and `end` are required where the source has blocks. */
export const anchorPosition: DatasetRule = {
  id: "anchor-position",
  title: "An anchor in a source with blocks says in which block and where it stands",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { id, anchors } of record.claims) {
      for (const [at, anchor] of anchors.entries()) {
        const missing = PLACE.filter((name) => anchor[name] === undefined);
        if (missing.length === 0 || !recordAt(index, "article", anchor.source)?.blocks) continue;
        report({
          path: `/claims/${id}/anchors/${at}`,
          message: `The anchor in ${anchor.source} has no ${missing.join(", no ")}.`,
          expected: PLACE,
          hint: missing.includes("block")
            ? "Name the block; `defense-pact verify --fix` then writes `start` and `end` from the text."
            : "`defense-pact verify --fix` writes `start` and `end` from the text.",
        });
      }
    }
  },
};
