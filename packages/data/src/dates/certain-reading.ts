import { parseEdtf } from "./parse-edtf.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The date of the profile that a text not written as one can only mean: the year comes first (`2023-9-5`,
 * `2023/09/05`, `20230905`), or the month is a word (`5 September 2023`). Undefined where it could be read in two
 * ways, as `05/09/2023` can, or is no day of the calendar.
 */
export function certainReading(text: string): string | undefined {
  const reading = partsOf(text.trim())
    ?.map((part) => part.padStart(2, "0"))
    .join("-");
  return reading !== undefined && parseEdtf(reading).ok ? reading : undefined;
}

/** Year, month and day, as far as they are there. */
function partsOf(text: string): string[] | undefined {
  const numeric =
    /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})(-)(\d)$/.exec(text);
  if (numeric) return [numeric[1], numeric[3], numeric[4]].filter((part) => part !== undefined);
  const dayFirst = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  if (dayFirst) return worded(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([A-Za-z]+) (\d{1,2}), (\d{4})$/.exec(text);
  return monthFirst ? worded(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function worded(year = "", month = "", day = ""): string[] | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? [year, String(number), day] : undefined;
}
