import { daysInMonth } from "./calendar.ts";

/**
 * A whole day: the number of days since 1970-01-01 in the proleptic Gregorian calendar (negative before).
 * It has no time zone. `-Infinity` and `Infinity` stand for an end that is open or unknown.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(?!-0000)(-?\d{4})-(\d{2})-(\d{2})$/;

/** The first and last days that can be written with a four-digit year. */
export const FIRST_DAY: Day = dayFromParts(-9999, 1, 1);
export const LAST_DAY: Day = dayFromParts(9999, 12, 31);

/** The day of a calendar date; year 0 is 1 BCE (ISO 8601-1:2019, calendar year), months are 1 to 12. */
export function dayFromParts(year: number, month: number, day: number): Day {
  const date = new Date(0);
  // Unlike Date.UTC, setUTCFullYear does not take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** The calendar date of a finite day; months are 1 to 12. */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The day of an ISO 8601 calendar date `YYYY-MM-DD` (a minus sign before the year is allowed).
 * @throws RangeError when the text has another form or the day does not exist (`2023-02-30`).
 */
export function dayFromIso(iso: string): Day {
  const [, year, month, day] = (ISO_DAY.exec(iso) ?? []).map(Number) as [number, number, number, number];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`${JSON.stringify(iso)} is not a day of the calendar written as YYYY-MM-DD.`);
  }
  return dayFromParts(year, month, day);
}

/**
 * The ISO 8601 calendar date `YYYY-MM-DD` of a day, the inverse of `dayFromIso`.
 * @throws RangeError when the day is infinite, fractional or outside the years -9999 to 9999.
 */
export function isoFromDay(day: Day): string {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`${day} is not a whole day between the years -9999 and 9999.`);
  }
  const parts = partsOfDay(day);
  const year = String(Math.abs(parts.year)).padStart(4, "0");
  return `${parts.year < 0 ? "-" : ""}${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
