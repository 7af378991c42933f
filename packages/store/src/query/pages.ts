import { StoreError } from "../errors.ts";
import type { Condition } from "../filters/index.ts";
import { encodeCursor, type Position } from "./cursor.ts";

/** What one more than a page gives: the page, and the cursor of the next where there is one. */
export function cutPage<T>(
  found: readonly T[],
  limit: number,
  fingerprint: string,
  positionOf: (last: T) => Position,
): { readonly page: readonly T[]; readonly next?: string } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  if (found.length <= limit || last === undefined) return { page };
  return { page, next: encodeCursor(positionOf(last), fingerprint) };
}

/** The conditions on the record's own date, which a timeline asks of each moment instead. */
export function splitDates(conditions: readonly Condition[]): {
  readonly onDate: readonly Condition[];
  readonly onRecord: readonly Condition[];
} {
  const isOnDate = (condition: Condition) => condition.op !== "in-force" && condition.fields[0] === "date";
  return {
    onDate: conditions.filter(isOnDate),
    onRecord: conditions.filter((condition) => !isOnDate(condition)),
  };
}

export function closed(): StoreError {
  return new StoreError([{ code: "store/closed", message: "The store has been closed." }]);
}
