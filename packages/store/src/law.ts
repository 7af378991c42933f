import type { inForce, viewOf } from "@org/defense-pact-data";

/** What the data package decides and no store decides again: what is in force, and what adds up. */
export interface Law {
  readonly inForce: typeof inForce;
  readonly viewOf: typeof viewOf;
}

/** Loaded when it is first needed: its module holds the published records. */
export async function loadLaw(): Promise<Law> {
  return import("@org/defense-pact-data");
}
