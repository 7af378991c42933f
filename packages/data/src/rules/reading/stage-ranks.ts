import type { PledgeStage } from "../../../types/index.d.ts";

/**
 * How far a pledge has come at each stage; stages of one rank are alternatives. Stages that change or end a
 * pledge (increased, withdrawn …) may come at any time and have no rank. Order: that of the vocabulary's own
 * description, after IATI (12 pledge, 2 commitment, 3 disbursement).
 */
const RANKS: Partial<Readonly<Record<PledgeStage, number>>> = {
  announced: 0,
  committed: 1,
  allocated: 2,
  disbursed: 3,
  deployed: 3,
  delivered: 3,
  completed: 4,
};

/** The rank of a stage, from 0 for announced; undefined of stages that have none. */
export function rankOf(stage: PledgeStage): number | undefined {
  return RANKS[stage];
}

/** The rank from which a pledge is a firm obligation. */
export const COMMITTED = 1;
