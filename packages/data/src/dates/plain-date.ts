import { daysInMonth } from "./calendar.ts";

const ZERO = 48;
const HYPHEN = 45;

/**
 * Whether a text is a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the real calendar. Most dates of a dataset are,
 * and this is asked of every one of them, so it reads character codes and allocates nothing.
 */
export function isPlainDate(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = digits(text, 0, 4);
  if (year < 0 || length === 4) return year >= 0;
  const month = text.charCodeAt(4) === HYPHEN ? digits(text, 5, 7) : -1;
  if (month < 1 || month > 12 || length === 7) return month >= 1 && month <= 12;
  const day = text.charCodeAt(7) === HYPHEN ? digits(text, 8, 10) : -1;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The number written between two positions, or -1 when there is anything but ASCII digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
