import { WEEKDAYS, type Weekday } from "../../dates/index.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

// With a capital, because "may", "march" and "sat" are words of their own; a short form only where a full stop,
// a comma or a figure shows that it is one ("The Sun said", "Mar del Plata").
const WEEKDAY_START = /[MTWFS](?:on|ue|ed|hu|ri|at|un)/;
const WEEKDAY =
  /(?<!\p{L})(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?=[.,]|\s\d))(?!\p{L})/gu;
const MONTH = new RegExp(
  `(?<!\\p{L})(?:(${MONTHS.join("|")})|(Sept|${MONTHS.map((name) => name.slice(0, 3)).join("|")})(?=[.,]|\\s\\d))(?!\\p{L})`,
  "gu",
);

const NONE: readonly Weekday[] = Object.freeze([]);

/** The weekdays that an English fragment names, each once. */
export function weekdaysIn(fragment: string): readonly Weekday[] {
  if (!WEEKDAY_START.test(fragment)) return NONE;
  const found = new Set<Weekday>();
  for (const [name] of fragment.matchAll(WEEKDAY)) {
    const weekday = WEEKDAYS.find((one) => one.startsWith(name.slice(0, 3).toLowerCase()));
    found.add(weekday as Weekday);
  }
  return [...found];
}

/** The months, 1 to 12, that an English fragment names, each once. */
export function monthsIn(fragment: string): number[] {
  const found = new Set<number>();
  for (const [name] of fragment.matchAll(MONTH)) {
    found.add(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);
  }
  return [...found];
}
