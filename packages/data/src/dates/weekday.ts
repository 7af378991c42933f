import { type Day, dayFromIso } from "./day.ts";

/** The days of the week from Monday, the first one in ISO 8601-1:2019. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** A member of `WEEKDAYS`. */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * The weekday of a calendar date `YYYY-MM-DD`.
 * @throws RangeError when the text is not a day of the calendar.
 */
export function weekdayOf(iso: string): Weekday {
  return WEEKDAYS[weekdayIndex(dayFromIso(iso))]!;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: Day): number {
  // Day 0, 1970-01-01, was a Thursday.
  return modulo(day + 3, 7);
}

/** The remainder that is never negative, which `%` is for days before 1970. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
