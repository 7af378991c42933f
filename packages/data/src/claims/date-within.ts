import { contains, type Edtf, type EdtfEnd, isFinerThan, toEdtf } from "../dates/index.ts";

/**
 * Whether a date is borne out by a coarser one: every day it may mean is a day the coarser one allows, and the
 * coarser one is not the finer. Two intervals are held against each other end by end, since one that is merely
 * shorter says something else; a member of a set must lie in a member of the other. Qualifiers do not count.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function isDateWithin(value: string, coarser: string): boolean {
  const inner = toEdtf(value);
  const outer = toEdtf(coarser);
  if (inner.kind !== "interval" || outer.kind !== "interval") return isWithin(inner, outer);
  return isEndWithin(inner.start, outer.start) && isEndWithin(inner.end, outer.end);
}

function isWithin(inner: Edtf, outer: Edtf): boolean {
  if (isFinerThan(outer, inner)) return false;
  return partsOf(inner).every((part) => partsOf(outer).some((around) => contains(around, part)));
}

/** An unknown end may be any day; an open one is none. */
function isEndWithin(inner: EdtfEnd, outer: EdtfEnd): boolean {
  if (outer.kind === "unknown") return true;
  if (inner.kind === "unknown") return false;
  if (inner.kind === "open" || outer.kind === "open") return inner.kind === outer.kind;
  return isWithin(inner, outer);
}

/** The bounds of a set run across its gaps, those of its members do not. */
function partsOf(date: Edtf): Edtf[] {
  if (date.kind !== "one-of") return [date];
  return date.members.map((member) => ({ kind: "one-of", members: [member] }));
}
