import type { EdtfEnd, EdtfInput, EdtfMember } from "./edtf.ts";
import { toEdtf } from "./parse-edtf.ts";
import { type Bounds, pointBounds } from "./point-bounds.ts";

const ANY_DAY: Bounds = { earliest: -Infinity, latest: Infinity };

/**
 * The first and the last possible day of a date, in whole days (`Day`). A month runs from its first day to its
 * last, `201X` over ten years, an interval from the earliest day of its start to the latest of its end, a set
 * over all its members and whatever lies between. An end that is open, or unknown, is `-Infinity` or `Infinity`.
 * A season is any day of its year (see `pointBounds`), so a winter that runs past New Year is written as a set or
 * an interval.
 *
 * A qualifier does not widen the bounds: neither ISO 8601-2 nor a source says how wide "about" is, and any
 * width we chose would be our claim, not theirs. `compare` and `isQualified` carry the doubt instead.
 *
 * @throws RangeError when a text is not a date of the profile.
 */
export function bounds(edtf: EdtfInput): Bounds {
  const value = toEdtf(edtf);
  if (value.kind === "interval") {
    return { earliest: startBounds(value.start).earliest, latest: endBounds(value.end).latest };
  }
  if (value.kind !== "one-of") return pointBounds(value);
  const members = value.members.map(memberBounds);
  return {
    earliest: members.reduce((least, { earliest }) => Math.min(least, earliest), Infinity),
    latest: members.reduce((most, { latest }) => Math.max(most, latest), -Infinity),
  };
}

/** The days an interval can start on; an open start is before every day, an unknown one may be any day. */
export function startBounds(start: EdtfEnd): Bounds {
  if (start.kind === "open") return { earliest: -Infinity, latest: -Infinity };
  return start.kind === "unknown" ? ANY_DAY : pointBounds(start);
}

/** The days an interval can end on; an open end is after every day, an unknown one may be any day. */
export function endBounds(end: EdtfEnd): Bounds {
  if (end.kind === "open") return { earliest: Infinity, latest: Infinity };
  return end.kind === "unknown" ? ANY_DAY : pointBounds(end);
}

function memberBounds(member: EdtfMember): Bounds {
  if (member.kind !== "range") return pointBounds(member);
  return {
    earliest: member.from === undefined ? -Infinity : pointBounds(member.from).earliest,
    latest: member.to === undefined ? Infinity : pointBounds(member.to).latest,
  };
}
