import { bounds } from "./bounds.ts";
import type { EdtfInput } from "./edtf.ts";
import { toEdtf } from "./parse-edtf.ts";
import type { Bounds } from "./point-bounds.ts";
import { isQualified } from "./qualified.ts";

/** The three answers of `compare`. */
export type Comparison = "before" | "after" | "cannot-tell";

/**
 * Whether every possible day of `a` is before, or after, every possible day of `b`. Rules that must never cry
 * wolf fire on `before` and `after` only.
 *
 * Everything else is `cannot-tell`: days in common, the same day (ask `isSame`), and any date with a qualifier
 * on either side. A source that says "about" or "perhaps" gives no width, so there is no distance at which its
 * date becomes certain. For one end of an interval, compare that end: `compare(interval.end, signed)`.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function compare(a: EdtfInput, b: EdtfInput): Comparison {
  const left = certainBounds(a);
  const right = certainBounds(b);
  if (left === undefined || right === undefined) return "cannot-tell";
  if (left.latest < right.earliest) return "before";
  return left.earliest > right.latest ? "after" : "cannot-tell";
}

/**
 * Whether two dates are definitely the same day: each is known to the day, without a qualifier. Two dates that
 * both say `2023-09` need not be the same, so they are not.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function isSame(a: EdtfInput, b: EdtfInput): boolean {
  const left = certainBounds(a);
  const right = certainBounds(b);
  if (left === undefined || right === undefined) return false;
  return left.earliest === left.latest && left.earliest === right.earliest && left.latest === right.latest;
}

/** The bounds of a date without a qualifier. */
function certainBounds(edtf: EdtfInput): Bounds | undefined {
  const value = toEdtf(edtf);
  return isQualified(value) ? undefined : bounds(value);
}
