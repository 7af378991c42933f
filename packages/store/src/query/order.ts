import { compareKeys } from "@org/defense-pact-data/fields";
import type { Position } from "./cursor.ts";

/** In order, those after a position. What has no key stands last, whichever way the order runs. */
export function following<T extends { readonly position: Position }>(
  found: readonly T[],
  after: Position | undefined,
  isDescending: boolean,
): T[] {
  const turn = isDescending ? -1 : 1;
  const compare = (a: Position, b: Position) =>
    Number(a.key === undefined) - Number(b.key === undefined) ||
    turn *
      (compareKeys(a.key ?? 0, b.key ?? 0) || a.seq - b.seq || compareKeys(a.value ?? "", b.value ?? ""));
  return found
    .filter(({ position }) => after === undefined || compare(position, after) > 0)
    .sort((a, b) => compare(a.position, b.position));
}
