import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Data model, "Claims": offsets are those of the block. */
export const anchorWithinBlock: DatasetRule = {
  id: "anchor-within-block",
  title: "An anchor ends within its block",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { id, anchors } of record.claims) {
      for (const [at, { source, block: key, end }] of anchors.entries()) {
        if (key === undefined || end === undefined) continue;
        const block = recordAt(index, "article", source)?.blocks?.find((one) => one.key === key);
        if (block === undefined || end <= block.characters) continue;
        report({
          path: `/claims/${id}/anchors/${at}/end`,
          message: `The anchor ends at character ${end} of block ${key}, which has ${block.characters}.`,
          expected: block.characters,
          received: end,
          hint: "Check the block's key; `defense-pact verify --fix` then writes `end` from the text.",
        });
      }
    }
  },
};
