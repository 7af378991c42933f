import { bounds } from "./bounds.ts";
import type { EdtfInput } from "./edtf.ts";
import type { Bounds } from "./point-bounds.ts";

/**
 * Whether every possible day of `inner` lies within the bounds of `outer`: `2023-09` contains `2023-09-25`.
 * Qualifiers do not count, and the gaps of a set do not either (`[2023-01,2023-03]` contains `2023-02`).
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function contains(outer: EdtfInput, inner: EdtfInput): boolean {
  return isWithin(bounds(inner), bounds(outer));
}

/**
 * Whether the bounds of two dates have a day in common. Qualifiers do not count.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function overlaps(a: EdtfInput, b: EdtfInput): boolean {
  const left = bounds(a);
  const right = bounds(b);
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

/** Whether the inner bounds go nowhere beyond the outer ones. */
export function isWithin(inner: Bounds, outer: Bounds): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
