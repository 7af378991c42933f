import { bounds } from "./bounds.ts";
import { daysInMonth } from "./calendar.ts";
import { type Day, dayFromParts, partsOfDay } from "./day.ts";
import { type Duration, parseDuration } from "./duration.ts";
import type { EdtfInput } from "./edtf.ts";
import { edtfFromBounds } from "./from-bounds.ts";
import { firstDayOf, isWholeMonths, lastDayOf, monthNumber, monthOfDay } from "./month.ts";
import { toEdtf } from "./parse-edtf.ts";
import { qualifierOf } from "./qualified.ts";

/**
 * The date that lies a duration after another: `2023-09-25` and `P5Y` make `2028-09-25`, `2023` and `P18M` make
 * `[2024-07..2025-06]`. The result is never finer than the date, and keeps its qualifier. Years and months are
 * added first, and a day that its new month lacks becomes the month's last (2024-02-29 and `P1Y` make
 * 2025-02-28); then weeks and days. The start counts as day 0: a term from 1 January of P1Y runs out on 1 January.
 *
 * @throws RangeError when either text is invalid, when the date is an interval (add to its start or its end),
 * or when the result lies outside the years -9999 to 9999.
 */
export function addDuration(edtf: EdtfInput, duration: string | Duration): string {
  const value = toEdtf(edtf);
  if (value.kind === "interval")
    throw new RangeError("A duration is added to a point in time, not to an interval.");
  const { earliest, latest } = bounds(value);
  const length = toDuration(duration);
  // The days of a month, moved one by one, would not make a month again (September has no 31st for October).
  const isByMonth = length.weeks === 0 && length.days === 0 && isWholeMonths(earliest, latest);
  const shifted = isByMonth
    ? {
        earliest: firstDayOf(monthOfDay(earliest) + monthsIn(length)),
        latest: lastDayOf(monthOfDay(latest) + monthsIn(length)),
      }
    : { earliest: addToDay(earliest, length), latest: addToDay(latest, length) };
  return edtfFromBounds(shifted, qualifierOf(value));
}

function toDuration(duration: string | Duration): Duration {
  if (typeof duration !== "string") return duration;
  const parsed = parseDuration(duration);
  if (parsed.ok) return parsed.value;
  throw new RangeError(parsed.issue.message);
}

function monthsIn({ years, months }: Duration): number {
  return years * 12 + months;
}

function addToDay(day: Day, length: Duration): Day {
  if (!Number.isFinite(day)) return day;
  const parts = partsOfDay(day);
  const target = monthNumber(parts.year, parts.month) + monthsIn(length);
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  const clamped = dayFromParts(year, month, Math.min(parts.day, daysInMonth(year, month)));
  return clamped + length.weeks * 7 + length.days;
}
