import type { inForce, viewOf } from "@org/defense-pact-data";
import type { Condition } from "./filters/condition.ts";

/** What the data package decides and no store decides again: what is in force, and what adds up. */
export interface Law {
  readonly inForce: typeof inForce;
  readonly viewOf: typeof viewOf;
}

/** Loaded when it is first needed: most questions ask nothing of it. */
export async function loadLaw(): Promise<Law> {
  const { inForce, viewOf } = await import("@org/defense-pact-data/model");
  return { inForce, viewOf };
}

/** For conditions that ask nothing of the law. */
export const NO_LAW: Law = {
  inForce: () => "no",
  viewOf: () => {
    throw new RangeError("The law has not been loaded.");
  },
};

/** The law where a condition asks for it. */
export async function lawFor(conditions: readonly Condition[]): Promise<Law> {
  return conditions.some(({ op }) => op === "in-force") ? loadLaw() : NO_LAW;
}
