import { bounds, isEdtf, isoFromDay } from "../dates/index.ts";

/** The first and the last possible day of a date as YYYY-MM-DD; an end that is open or not known is left out. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** The days of an EDTF date; none where there is no date, or it is not of the profile. */
export function daysOf(date: string | undefined): Days {
  if (date === undefined || !isEdtf(date)) return {};
  const { earliest, latest } = bounds(date);
  return {
    ...(Number.isFinite(earliest) && { earliest: isoFromDay(earliest) }),
    ...(Number.isFinite(latest) && { latest: isoFromDay(latest) }),
  };
}
