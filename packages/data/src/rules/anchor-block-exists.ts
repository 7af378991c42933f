import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Data model, "Claims": an anchor names the block that it stands in. */
export const anchorBlockExists: DatasetRule = {
  id: "anchor-block-exists",
  title: "An anchor's block is one of its source's",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { id, anchors } of record.claims) {
      for (const [at, { source, block }] of anchors.entries()) {
        const blocks = block === undefined ? undefined : recordAt(index, "article", source)?.blocks;
        if (blocks === undefined || blocks.some(({ key }) => key === block)) continue;
        report({
          path: `/claims/${id}/anchors/${at}/block`,
          message: `${source} has no block ${block}; its blocks are b1 to b${blocks.length}.`,
          received: block,
          hint: "Name the block in which the fragment stands.",
        });
      }
    }
  },
};
