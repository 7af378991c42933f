import { ringFinder } from "./lookup/ring-finder.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

const ringOf = ringFinder((id, index) => {
  const restated = recordAt(index, "pledge", id)?.restates;
  return restated === undefined ? [] : [restated];
});

/** Data model, rule 17; totals count the pledge at the end of the chain. */
export const restatesAcyclic: DatasetRule = {
  id: "restates-acyclic",
  title: "Restatements lead back to a first pledge",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "pledge" || record.restates === undefined) return;
    const ring = ringOf(record.id, index);
    if (ring === undefined) return;
    report({
      path: "/restates",
      message: `The pledge restates itself, by way of ${ring.join(", ")}.`,
      received: record.restates,
      hint: "Leave `restates` out of the pledge that came first.",
    });
  },
};
