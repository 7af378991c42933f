import type { Condition } from "./condition.ts";

/**
 * The numbers of a condition's fields in an index; undefined where the index does not keep all of them, so that
 * records must be read.
 */
export function numbersOf(condition: Condition, numbers: ReadonlyMap<string, number>): number[] | undefined {
  if (condition.op === "in-force") return undefined;
  const known = condition.fields.flatMap((name) => numbers.get(name) ?? []);
  return known.length === condition.fields.length ? known : undefined;
}
