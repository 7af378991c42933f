import type { Pledge, PledgePromise, PledgeStage, Stage } from "@org/defense-pact-data/types";
import type { Mark } from "../drawing/marks.ts";
import type { Paint } from "../drawing/palette.ts";

/** How a stage is shown: by a colour, and always with a mark and a word. */
export interface StageLook {
  readonly word: string;
  readonly paint: Paint;
  readonly mark: Mark;
}

/** The look of every stage; the three ways in which a promise is provided share one, and differ by their word. */
export const STAGE_LOOKS: Readonly<Record<PledgeStage, StageLook>> = {
  announced: { word: "announced", paint: "announced", mark: "ring" },
  committed: { word: "committed", paint: "committed", mark: "square" },
  allocated: { word: "allocated", paint: "allocated", mark: "triangle" },
  disbursed: { word: "disbursed", paint: "provided", mark: "diamond" },
  deployed: { word: "deployed", paint: "provided", mark: "diamond" },
  delivered: { word: "delivered", paint: "provided", mark: "diamond" },
  completed: { word: "completed", paint: "completed", mark: "disc" },
  increased: { word: "increased", paint: "changed", mark: "plus" },
  reduced: { word: "reduced", paint: "changed", mark: "dash" },
  withdrawn: { word: "withdrawn", paint: "changed", mark: "cross" },
  lapsed: { word: "lapsed", paint: "changed", mark: "cross" },
  other: { word: "other change", paint: "changed", mark: "dash" },
};

/** How far a stage stands along the way; undefined for a change, which is no step of it. */
export function stepOf(stage: PledgeStage): number | undefined {
  const step = ["announced", "committed", "allocated", "provided", "completed"].indexOf(
    STAGE_LOOKS[stage].paint,
  );
  return step < 0 ? undefined : step;
}

/** The way of a promise: its fourth step is named for what is promised. */
export function wayOf(promise: PledgePromise | undefined): readonly PledgeStage[] {
  const provided =
    promise?.kind === "money" ? "disbursed" : promise?.kind === "personnel" ? "deployed" : "delivered";
  return ["announced", "committed", "allocated", provided, "completed"];
}

/** The stage along the way that a pledge came furthest to; undefined when sources tell of none. */
export function furthestStage(pledge: Pledge): Stage | undefined {
  let furthest: Stage | undefined;
  for (const stage of pledge.stages) {
    const step = stepOf(stage.stage);
    if (step !== undefined && step >= (furthest === undefined ? 0 : (stepOf(furthest.stage) ?? 0)))
      furthest = stage;
  }
  return furthest;
}

/** The key of a stage, which its claims' paths use. */
export function stageKey(stage: Stage): string {
  return stage.key ?? stage.stage;
}
