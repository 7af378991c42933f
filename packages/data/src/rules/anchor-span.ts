import { normalisedLength } from "./reading/normalised-length.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": offsets are Unicode code points of the normalised block. */
export const anchorSpan: RecordRule = {
  id: "anchor-span",
  title: "An anchor's `start` and `end` are as far apart as its fragment is long",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, anchors } of record.claims) {
      for (let at = 0; at < anchors.length; at += 1) {
        const { start, end, fragment } = anchors[at] as (typeof anchors)[number];
        if (start === undefined || end === undefined) continue;
        const length = normalisedLength(fragment);
        if (end - start === length) continue;
        report({
          path: `/claims/${id}/anchors/${at}/end`,
          message: `The fragment has ${length} characters (code points), and ${end - start} lie between \`start\` and \`end\`.`,
          expected: start + length,
          received: end,
          hint: "Never count by hand: `defense-pact verify --fix` writes `end` from the text.",
        });
      }
    }
  },
};
