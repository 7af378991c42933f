import type { Pledge, PledgeStage, Stage } from "@org/defense-pact-data/types";

/** The way of a pledge; a later step stands for the earlier ones. The three ways of providing are one step. */
export const STEPS: readonly { readonly word: string; readonly stages: readonly PledgeStage[] }[] = [
  { word: "announced", stages: ["announced"] },
  { word: "committed", stages: ["committed"] },
  { word: "allocated", stages: ["allocated"] },
  { word: "provided", stages: ["disbursed", "deployed", "delivered"] },
  { word: "completed", stages: ["completed"] },
];

/** Stages that end a pledge: it stands in a lane of its own. */
const ENDED: readonly PledgeStage[] = ["withdrawn", "lapsed"];

/** How far a pledge came, or that it ended; undefined where no source tells of a stage on the way. */
export function furthestStage({ stages }: Pledge): Stage | undefined {
  const ended = stages.findLast(({ stage }) => ENDED.includes(stage));
  if (ended) return ended;
  const step = ({ stage }: Stage) => STEPS.findIndex(({ stages }) => stages.includes(stage));
  return stages
    .filter((stage) => step(stage) >= 0)
    .reduce<Stage | undefined>(
      (furthest, stage) => (furthest && step(furthest) > step(stage) ? furthest : stage),
      undefined,
    );
}
