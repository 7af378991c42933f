import type { Pledge, PledgeStage, Stage } from "../../types/index.d.ts";
import type { Amount } from "./amount.ts";
import { type Measure, measuresOf } from "./measures.ts";
import type { PledgeGroup } from "./pledge-groups.ts";
import { amountAtStage } from "./stage-amount.ts";

/** What one promise adds to one total. */
export interface Entry {
  readonly group: PledgeGroup;
  /** The pledge of the group that stands for it at this stage. */
  readonly pledge: string;
  readonly measure: Measure;
  readonly stage: PledgeStage;
  /** Undefined where a figure is no whole number of units. */
  readonly amount: Amount | undefined;
}

/** What a promise comes to at each stage that it is known to have reached, by whichever announcement. */
export function entriesOf(group: PledgeGroup): Entry[] {
  const { first, restatements, promise } = group;
  const members = [first, ...restatements];
  const measures = promise ? measuresOf(promise) : [];
  const stages = new Set(members.flatMap((pledge) => pledge.stages.map(({ stage }) => stage)));
  return [...stages].flatMap((stage) => {
    const pledge = members.find((member) => stagesOf(member, stage).length > 0) as Pledge;
    return measures.map((measure) => {
      const amount = amountAtStage(inUnitsOf(pledge, measure), stagesOf(pledge, stage), stages.size === 1);
      return { group, pledge: pledge.id, measure, stage, amount };
    });
  });
}

function stagesOf(pledge: Pledge, stage: PledgeStage): Stage[] {
  return pledge.stages.filter((one) => one.stage === stage);
}

/** A restatement may put the promise in another unit; its stages' figures are then in that one. */
function inUnitsOf(pledge: Pledge, measure: Measure): Measure {
  const own = pledge.promise ? measuresOf(pledge.promise) : [measure];
  const isSameUnit = own.some(({ kind, unit }) => kind === measure.kind && unit === measure.unit);
  return isSameUnit ? measure : { ...measure, isStaged: false };
}
