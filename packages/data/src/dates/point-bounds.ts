import { type Day, dayFromParts } from "./day.ts";
import type { EdtfPoint } from "./edtf.ts";
import { firstDayOf, lastDayOf, monthNumber } from "./month.ts";

/** The first and the last day something can be on; `earliest` is never after `latest`. */
export interface Bounds {
  earliest: Day;
  latest: Day;
}

/**
 * The days a point can be. A season counts as any day of its year: which months it covers depends on the
 * hemisphere, which the codes 21 to 24 leave open (25 to 32 of level 2 would say it).
 */
export function pointBounds(point: EdtfPoint): Bounds {
  if (point.kind === "season" || point.month === undefined || point.month === "XX") {
    return yearBounds(point.year);
  }
  const year = Number(point.year);
  const month = Number(point.month);
  if (point.day === undefined || point.day === "XX") return monthBounds(monthNumber(year, month));
  const day = dayFromParts(year, month, Number(point.day));
  return { earliest: day, latest: day };
}

/** The days of one month. */
export function monthBounds(month: number): Bounds {
  return { earliest: firstDayOf(month), latest: lastDayOf(month) };
}

/** The days of a year as EDTF writes it; an X is any digit, and before the year 0 a larger one is earlier. */
export function yearBounds(year: string): Bounds {
  const ends = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  return {
    earliest: firstDayOf(monthNumber(Math.min(...ends), 1)),
    latest: lastDayOf(monthNumber(Math.max(...ends), 12)),
  };
}
