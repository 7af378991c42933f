import type { PledgeStage, Stage } from "../../types/index.d.ts";
import { type Amount, addIfDistinct, toAmount } from "./amount.ts";
import type { Measure } from "./measures.ts";

/** Stages that a pledge reaches whole where no quantity is stated: what is announced or fulfilled is the promise. */
const WHOLE_STAGES: ReadonlySet<PledgeStage> = new Set(["announced", "completed"]);

/**
 * How much of a promise reached a stage.
 *
 * A stated quantity counts as it is. Without one, `announced`, `completed` and the only stage that is known are the
 * whole promise (what is promised is then what is said of that stage), and every other stage is somewhere between
 * nothing and the promise. Where a stage occurs more than once nobody says whether the later figure includes the
 * earlier one: at least the greatest, at most all together.
 *
 * @param stages the pledge's stages of one name; at least one.
 * @param isOnly whether the promise is known to have reached no stage of another name.
 * @returns undefined where a quantity is not a whole number of units.
 */
export function amountAtStage(
  measure: Measure,
  stages: readonly Stage[],
  isOnly: boolean,
): Amount | undefined {
  const promised = toAmount(measure.quantity, measure);
  if (!promised) return undefined;
  const amounts = stages.map(({ stage, quantity }) => {
    if (quantity && measure.isStaged) return toAmount(quantity, measure);
    return isOnly || WHOLE_STAGES.has(stage) ? promised : { ...promised, min: 0n };
  });
  return amounts.reduce((all, amount) => all && amount && addIfDistinct(all, amount));
}
