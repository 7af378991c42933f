import { bounds } from "./bounds.ts";
import type { EdtfInput, EdtfPoint } from "./edtf.ts";
import { toEdtf } from "./parse-edtf.ts";

/** How finely a date can be known, the finest first. */
export const PRECISIONS = [
  "day",
  "week",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "unbounded",
] as const;

/** A member of `PRECISIONS`. */
export type Precision = (typeof PRECISIONS)[number];

/** The most days a span of each precision has. */
const LONGEST: [Precision, number][] = [
  ["day", 1],
  ["week", 7],
  ["month", 31],
  ["season", 92],
  ["year", 366],
  ["decade", 3653],
  ["century", 36_525],
];

/**
 * How finely a date is known. An X counts as not known (`2023-XX` is known to the year; EDTF level 1 calls its
 * form month precision). A one-of set is as fine as the shortest unit that could hold all its days. An interval
 * is as fine as the coarser of the ends it states: its length is not doubt, `spanDays` has it.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function precision(edtf: EdtfInput): Precision {
  const value = toEdtf(edtf);
  if (value.kind === "one-of") return precisionOfSpan(spanDays(value));
  if (value.kind !== "interval") return pointPrecision(value);
  const ends = [value.start, value.end].flatMap((end) =>
    end.kind === "open" || end.kind === "unknown" ? [] : [precisionRank(pointPrecision(end))],
  );
  return PRECISIONS[Math.max(...ends)]!;
}

/** How finely one date or season is known. */
export function pointPrecision(point: EdtfPoint): Precision {
  if (point.kind === "season") return "season";
  if (point.year.endsWith("XX")) return "century";
  if (point.year.endsWith("X")) return "decade";
  if (point.month === undefined || point.month === "XX") return "year";
  return point.day === undefined || point.day === "XX" ? "month" : "day";
}

/** 0 for the finest precision, more for a coarser one. */
export function precisionRank(name: Precision): number {
  return PRECISIONS.indexOf(name);
}

/**
 * How many days lie within the bounds of a date, both included: 1 for a day, 30 for `2023-09`, `Infinity` where
 * an end is open or unknown.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function spanDays(edtf: EdtfInput): number {
  const { earliest, latest } = bounds(edtf);
  return latest - earliest + 1;
}

function precisionOfSpan(days: number): Precision {
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? "unbounded";
}
