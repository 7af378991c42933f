import { ANY_MONTH_PATTERN, isoDay, monthNumber } from "./calendar-words.ts";

const MONTH_FIRST = new RegExp(
  `^(${ANY_MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s?(\\d{4})`,
  "iu",
);
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(${ANY_MONTH_PATTERN})\\s?,?\\s?(\\d{4})`, "iu");
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const LEAD =
  /^(?:(?:Published|Posted|Updated|Released|Date|Press release|Release)\s*:?\s*(?:on\s+)?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?/i;
const MOST_CHARACTERS = 60;

/** The day of a line that holds a date and little else; undefined for any other line. */
export function dateOfLine(line: string): string | undefined {
  if (line.length > MOST_CHARACTERS) return undefined;
  const rest = line.slice(LEAD.exec(line)?.[0].length ?? 0);
  const found = MONTH_FIRST.exec(rest) ?? DAY_FIRST.exec(rest) ?? ISO.exec(rest);
  if (found === null) return undefined;
  const after = rest.slice(found[0].length);
  if (after !== "" && !/^[\s,|–—-]*(?:at\s)?(?:\d{1,2}:\d{2}|Updated|Last|\|)/u.test(after)) return undefined;
  const [, first = "", second = "", third = ""] = found;
  if (/^\d{4}$/.test(first)) return isoDay(Number(first), Number(second), Number(third));
  const isMonthFirst = monthNumber(first) !== undefined;
  const month = monthNumber(isMonthFirst ? first : second) ?? 0;
  return isoDay(Number(third), month, Number(isMonthFirst ? second : first));
}
