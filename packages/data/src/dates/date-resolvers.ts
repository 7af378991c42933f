import type { DateRuleId } from "./date-rules.ts";
import { type Day, partsOfDay } from "./day.ts";
import { monthNumber, monthOfDay } from "./month.ts";
import { type Bounds, monthBounds } from "./point-bounds.ts";
import { modulo, weekdayIndex } from "./weekday.ts";

/** One rule at work: from the day of publication to the days meant. It never goes back as that day advances. */
export interface DateResolver {
  /** What the words name besides the publication, handed over as `named`. */
  needs?: "weekday" | "month";
  /** `named` is 0 for Monday to 6 for Sunday, or a month from 1 to 12. */
  resolve(published: Day, named: number): Bounds;
}

/** Every rule of `DATE_RULES`. */
export const DATE_RESOLVERS: Record<DateRuleId, DateResolver> = {
  "same-day-as-publication": day((published) => published),
  "day-before-publication": day((published) => published - 1),
  "day-after-publication": day((published) => published + 1),
  "weekday-on-or-before-publication": weekday(weekdayUpTo),
  "weekday-before-publication": weekday((published, named) => weekdayUpTo(published - 1, named)),
  "weekday-on-or-after-publication": weekday((published, named) => weekdayUpTo(published + 6, named)),
  "weekday-after-publication": weekday((published, named) => weekdayUpTo(published + 7, named)),
  "week-before-publication": week(-1),
  "week-of-publication": week(0),
  "week-after-publication": week(1),
  "month-before-publication": month(-1),
  "month-of-publication": month(0),
  "month-after-publication": month(1),
  "month-on-or-before-publication": namedMonth(
    (published, named) => published - modulo(published + 1 - named, 12),
  ),
  "month-on-or-after-publication": namedMonth(
    (published, named) => published + modulo(named - 1 - published, 12),
  ),
  "month-in-year-of-publication": namedMonth(
    (published, named) => published - modulo(published, 12) + named - 1,
  ),
  "year-before-publication": year(-1),
  "year-of-publication": year(0),
  "year-after-publication": year(1),
  "on-or-before-publication": { resolve: (published) => ({ earliest: -Infinity, latest: published }) },
  "on-or-after-publication": { resolve: (published) => ({ earliest: published, latest: Infinity }) },
};

function day(find: (published: Day) => Day): DateResolver {
  return { resolve: (published) => oneDay(find(published)) };
}

function weekday(find: (published: Day, named: number) => Day): DateResolver {
  return { needs: "weekday", resolve: (published, named) => oneDay(find(published, named)) };
}

function week(weeksLater: number): DateResolver {
  return {
    resolve: (published) => {
      const monday = published - weekdayIndex(published) + weeksLater * 7;
      return { earliest: monday, latest: monday + 6 };
    },
  };
}

function month(monthsLater: number): DateResolver {
  return { resolve: (published) => monthBounds(monthOfDay(published) + monthsLater) };
}

function namedMonth(find: (published: number, named: number) => number): DateResolver {
  return { needs: "month", resolve: (published, named) => monthBounds(find(monthOfDay(published), named)) };
}

function year(yearsLater: number): DateResolver {
  return {
    resolve: (published) => {
      const january = monthNumber(partsOfDay(published).year + yearsLater, 1);
      return { earliest: monthBounds(january).earliest, latest: monthBounds(january + 11).latest };
    },
  };
}

function oneDay(value: Day): Bounds {
  return { earliest: value, latest: value };
}

function weekdayUpTo(last: Day, named: number): Day {
  return last - modulo(weekdayIndex(last) - named, 7);
}
