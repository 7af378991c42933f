import { bounds, endBounds, startBounds } from "./bounds.ts";
import { isWithin } from "./containment.ts";
import type { EdtfEnd, EdtfInput } from "./edtf.ts";
import { toEdtf } from "./parse-edtf.ts";
import type { Bounds } from "./point-bounds.ts";
import { pointPrecision, precision, precisionRank } from "./precision.ts";

/** Where something can be, and how finely it is written. */
interface Grain {
  bounds: Bounds;
  rank: number;
}

/**
 * Whether `a` says the same as `b`, only more finely: its bounds lie within those of `b`, and are narrower or,
 * where they are equal, belong to a finer precision (`2023-21` in `2023`). Dates that disagree are not finer
 * than each other, whatever their precision. Two intervals are compared end by end, because one that is merely
 * shorter (`2024/2025` in `2023/2028`) says something else.
 *
 * A value that is finer than its finest claim says more than its source; a claim is a compatible coarser
 * one when the value is finer than it. Certainty is another matter: qualifiers do not count.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function isFinerThan(a: EdtfInput, b: EdtfInput): boolean {
  const left = toEdtf(a);
  const right = toEdtf(b);
  if (left.kind !== "interval" || right.kind !== "interval") return isSharper(grainOf(left), grainOf(right));
  const starts = [startGrain(left.start), startGrain(right.start)] as const;
  const ends = [endGrain(left.end), endGrain(right.end)] as const;
  return isAsSharp(...starts) && isAsSharp(...ends) && (isSharper(...starts) || isSharper(...ends));
}

function isSharper(a: Grain, b: Grain): boolean {
  return isWithin(a.bounds, b.bounds) && (!isWithin(b.bounds, a.bounds) || a.rank < b.rank);
}

function isAsSharp(a: Grain, b: Grain): boolean {
  return isWithin(a.bounds, b.bounds) && !isSharper(b, a);
}

function grainOf(edtf: EdtfInput): Grain {
  return { bounds: bounds(edtf), rank: precisionRank(precision(edtf)) };
}

function startGrain(start: EdtfEnd): Grain {
  return { bounds: startBounds(start), rank: endRank(start) };
}

function endGrain(end: EdtfEnd): Grain {
  return { bounds: endBounds(end), rank: endRank(end) };
}

/** An end without a date has no precision; its bounds alone decide. */
function endRank(end: EdtfEnd): number {
  return end.kind === "open" || end.kind === "unknown" ? 0 : precisionRank(pointPrecision(end));
}
