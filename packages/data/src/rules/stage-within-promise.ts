import type { Pledge, Quantity, Stage } from "../../types/index.d.ts";
import { intervalOf } from "../quantities/index.ts";
import { compareDates } from "./reading/definite-dates.ts";
import { rankOf } from "./reading/stage-ranks.ts";
import type { RecordRule } from "./rule.ts";
import { quantityInWords } from "./words/shown-value.ts";
import { upperFirst } from "./words/upper-first.ts";

interface Measured {
  readonly name: string;
  readonly quantity: Quantity;
}

/** Data model, rule 14: a later stage cannot exceed an earlier one, or the promise, without an increase. */
export const stageWithinPromise: RecordRule = {
  id: "stage-within-promise",
  title: "No stage exceeds the promise or an earlier stage unless the pledge was increased",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "pledge") return;
    for (const stage of record.stages) {
      const { quantity } = stage;
      if (quantity === undefined || rankOf(stage.stage) === undefined || isIncreased(record, stage)) continue;
      const exceeded = before(record, stage).find((earlier) => exceeds(quantity, earlier.quantity));
      if (exceeded === undefined) continue;
      report({
        path: `/stages/${stage.key ?? stage.stage}/quantity`,
        message: `${upperFirst(quantityInWords(quantity))} was ${stage.stage}; ${quantityInWords(exceeded.quantity)} was ${exceeded.name}.`,
        expected: exceeded.quantity,
        received: quantity,
        hint: "Correct the quantity, or add the stage `increased` by which the pledge was raised.",
      });
    }
  },
};

/** What a stage must stay within: the promise, and the stages of lower rank. */
function before({ promise, stages }: Pledge, stage: Stage): Measured[] {
  const promised =
    promise?.kind === "money" ? promise.amount : promise?.kind === "personnel" ? promise.count : undefined;
  const earlier = stages.flatMap((other): Measured[] =>
    other.quantity !== undefined && (rankOf(other.stage) ?? Infinity) < (rankOf(stage.stage) ?? 0)
      ? [{ name: other.stage, quantity: other.quantity }]
      : [],
  );
  return promised === undefined ? earlier : [{ name: "promised", quantity: promised }, ...earlier];
}

/** Whether even the least of `a` is more than the most of `b`; a rounded number has no such bounds. */
function exceeds(a: Quantity, b: Quantity): boolean {
  const least = intervalOf(a);
  const most = intervalOf(b);
  if (least.approximate || most.approximate || most.max === null) return false;
  return least.min > most.max;
}

function isIncreased({ stages }: Pledge, stage: Stage): boolean {
  return stages.some(
    (other) => other.stage === "increased" && compareDates(other.date, stage.date) !== "after",
  );
}
