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

const WEEKDAY_START = /[MTWFS](?:on|ue|ed|hu|ri|at|un)/;

// Made when they are first needed, since that reads the tables of Unicode.
let weekdayNames: RegExp | undefined;
let monthNames: RegExp | undefined;

const NONE: readonly Weekday[] = Object.freeze([]);

/** The weekdays that an English fragment names, each once. */
export function weekdaysIn(fragment: string): readonly Weekday[] {
  if (!WEEKDAY_START.test(fragment)) return NONE;
  const found = new Set<Weekday>();
  for (const [name] of fragment.matchAll(weekdays())) {
    const weekday = WEEKDAYS.find((one) => one.startsWith(name.slice(0, 3).toLowerCase()));
    found.add(weekday as Weekday);
  }
  return [...found];
}

/** The months, 1 to 12, that an English fragment names, each once. */
export function monthsIn(fragment: string): number[] {
  const found = new Set<number>();
  for (const [name] of fragment.matchAll(months())) {
    found.add(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);
  }
  return [...found];
}

// With a capital, because "may", "march" and "sat" are words of their own; a short form only where a full stop,
// a comma or a figure shows that it is one ("The Sun said", "Mar del Plata").
function weekdays(): RegExp {
  weekdayNames ??=
    /(?<!\p{L})(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?=[.,]|\s\d))(?!\p{L})/gu;
  return weekdayNames;
}

function months(): RegExp {
  const short = MONTHS.map((name) => name.slice(0, 3));
  monthNames ??= new RegExp(
    `(?<!\\p{L})(?:(${MONTHS.join("|")})|(Sept|${short.join("|")})(?=[.,]|\\s\\d))(?!\\p{L})`,
    "gu",
  );
  return monthNames;
}
