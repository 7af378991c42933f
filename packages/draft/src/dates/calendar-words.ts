/** The months in order, in lower case, with the short forms of newspapers. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const NAMES = "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT =
  "Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept\\.?|Sep\\.?|Oct\\.?|Nov\\.?|Dec\\.?";

/** A month by name, as a pattern; a short form counts only beside a day, where the patterns ask for one. */
export const MONTH_PATTERN = `(?:${NAMES})`;

/** A month by name or short form, as a pattern. */
export const ANY_MONTH_PATTERN = `(?:${NAMES}|${SHORT})`;

/** The number of a month, 1 to 12, by its name or short form. */
export function monthNumber(name: string): number | undefined {
  return MONTHS[name.toLowerCase().replace(".", "")];
}

/** A day of the calendar as `YYYY-MM-DD`; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
