import { bounds } from "./bounds.ts";
import { DATE_RESOLVERS, type DateResolver } from "./date-resolvers.ts";
import type { DateRuleId } from "./date-rules.ts";
import { FIRST_DAY, LAST_DAY } from "./day.ts";
import { edtfFromBounds } from "./from-bounds.ts";
import { accept, type Parsed, refuse } from "./issue.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { Bounds } from "./point-bounds.ts";
import { qualifierOf } from "./qualified.ts";
import { WEEKDAYS, type Weekday } from "./weekday.ts";

/** What a relative date is resolved from. */
export interface DateWords {
  /** The article's publication date as EDTF text; it may be vague, qualified or not known. */
  published?: string | undefined;
  /** The weekday that the words name, for the rules that need one. */
  weekday?: Weekday | undefined;
  /** The month that the words name, 1 to 12, for the rules that need one. */
  month?: number | undefined;
}

/**
 * Resolves the words of a source to EDTF text. The result is never finer than what is known: a publication date
 * of several possible days yields every day the words can then mean (as a month, year or one-of set),
 * and one with a qualifier hands its qualifier on.
 *
 * @returns the text, or an issue: `publication-missing`, `publication-unbounded`, `weekday-missing`,
 * `month-missing`, `beyond-calendar`, or whatever `parseEdtf` finds in the publication date. It never throws.
 */
export function resolveRelative(rule: DateRuleId, words: DateWords): Parsed<string> {
  if (words.published === undefined) {
    return refuse({
      code: "publication-missing",
      message: `The rule ${rule} counts from the day of publication, which is not known.`,
      hint: "Leave the date out, or give the article a publication date.",
    });
  }
  const published = parseEdtf(words.published);
  if (!published.ok) return published;
  const resolver = DATE_RESOLVERS[rule];
  const named = namedNumber(resolver, words);
  if (named === undefined) {
    return refuse({
      code: resolver.needs === "weekday" ? "weekday-missing" : "month-missing",
      message: `The rule ${rule} needs the ${resolver.needs} that the source names.`,
    });
  }
  const result = resolveBetween(resolver, bounds(published.value), named);
  if (result.earliest === -Infinity && result.latest === Infinity) {
    return refuse({
      code: "publication-unbounded",
      message: `The publication date ${words.published} has no bound that the rule ${rule} could count from.`,
    });
  }
  if (!isWritable(result)) {
    return refuse({
      code: "beyond-calendar",
      message: `The rule ${rule} leads from ${words.published} out of the years -9999 to 9999.`,
    });
  }
  return accept(edtfFromBounds(result, qualifierOf(published.value)));
}

/**
 * As `resolveRelative`, without the reason: the EDTF text, or `undefined` when the rule cannot be applied.
 * It never throws.
 */
export function resolveDateRule(rule: DateRuleId, words: DateWords): string | undefined {
  const resolved = resolveRelative(rule, words);
  return resolved.ok ? resolved.value : undefined;
}

/** The number a resolver takes for what the words name, or `undefined` when they lack what it needs. */
function namedNumber(resolver: DateResolver, { weekday, month }: DateWords): number | undefined {
  if (resolver.needs === "weekday") return weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday);
  if (resolver.needs === "month") {
    return month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
  }
  return 0;
}

/** Resolvers never go back as publication advances, so the two ends cover all the days between them. */
function resolveBetween(resolver: DateResolver, published: Bounds, named: number): Bounds {
  return {
    earliest: Number.isFinite(published.earliest)
      ? resolver.resolve(published.earliest, named).earliest
      : published.earliest,
    latest: Number.isFinite(published.latest)
      ? resolver.resolve(published.latest, named).latest
      : published.latest,
  };
}

function isWritable({ earliest, latest }: Bounds): boolean {
  const isInside = (day: number): boolean => !Number.isFinite(day) || (day >= FIRST_DAY && day <= LAST_DAY);
  return isInside(earliest) && isInside(latest);
}
