import { type Day, dayFromParts, partsOfDay } from "./day.ts";

/** A month counted through the years (year × 12 + month - 1), so that months can be added like integers. */
export type MonthNumber = number;

/** The number of a month written as year and month 1 to 12. */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * 12 + month - 1;
}

/** The month a finite day stands in. */
export function monthOfDay(day: Day): MonthNumber {
  const { year, month } = partsOfDay(day);
  return monthNumber(year, month);
}

/** The first day of a month. */
export function firstDayOf(month: MonthNumber): Day {
  const year = Math.floor(month / 12);
  return dayFromParts(year, month - year * 12 + 1, 1);
}

/** The last day of a month. */
export function lastDayOf(month: MonthNumber): Day {
  return firstDayOf(month + 1) - 1;
}

/** Whether two finite days are the first and the last of their months, so that whole months lie between. */
export function isWholeMonths(earliest: Day, latest: Day): boolean {
  return earliest === firstDayOf(monthOfDay(earliest)) && latest === lastDayOf(monthOfDay(latest));
}
