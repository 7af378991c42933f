import type { Stage } from "../../types/index.d.ts";
import { compareDates } from "./reading/definite-dates.ts";
import { rankOf } from "./reading/stage-ranks.ts";
import type { RecordRule } from "./rule.ts";

/** Vocabulary PledgeStage: announced, committed, allocated, then disbursed, deployed or delivered, then completed. */
export const stageOrder: RecordRule = {
  id: "stage-order",
  title: "A pledge reaches its stages in their order",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge" || record.stages.length < 2) return;
    for (const stage of record.stages) {
      const later = record.stages.find((other) => isBeyond(other, stage) && isEarlier(other, stage));
      if (later === undefined) continue;
      report({
        path: `/stages/${stage.key ?? stage.stage}/date`,
        message: `The pledge is ${stage.stage} on ${stage.date}, after it was ${later.stage} on ${later.date}.`,
        received: stage.date,
        hint: "Correct the dates; of a second announcement make a pledge of its own that `restates` this one.",
      });
    }
  },
};

function isBeyond(a: Stage, b: Stage): boolean {
  const left = rankOf(a.stage);
  const right = rankOf(b.stage);
  return left !== undefined && right !== undefined && left > right;
}

function isEarlier(a: Stage, b: Stage): boolean {
  return compareDates(a.date, b.date) === "before";
}
