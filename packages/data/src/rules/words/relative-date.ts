import type { Article } from "../../../types/index.d.ts";
import {
  contains,
  type DateRuleId,
  type DateWords,
  type Edtf,
  isQualified,
  precision,
  resolveRelative,
} from "../../dates/index.ts";
import { dateOf, isWiderDate } from "../reading/definite-dates.ts";
import { monthsIn, weekdaysIn } from "./calendar-names.ts";

/** The date that words mean, or why they mean none. */
export type Reading =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly why: string };

const NAMED_MONTH_RULES: ReadonlySet<DateRuleId> = new Set<DateRuleId>([
  "month-on-or-before-publication",
  "month-on-or-after-publication",
  "month-in-year-of-publication",
]);

/**
 * What a fragment can mean by a date rule, given its article: one reading per weekday or month that it names.
 * The names are known in English only; of a fragment in another language that has none of them, nothing is said.
 */
export function readingsOf(
  rule: DateRuleId,
  fragment: string,
  { published, language }: Pick<Article, "published" | "language">,
): Reading[] {
  const named = namesFor(rule, fragment);
  if (named.length === 0 && !/^en(-|$)/i.test(language)) return [];
  return (named.length === 0 ? [{}] : named).map((words) => {
    const resolved = resolveRelative(rule, { published, ...words });
    return resolved.ok ? { ok: true, date: resolved.value } : { ok: false, why: resolved.issue.message };
  });
}

/**
 * Whether a claimed date is what the words mean, or less: no finer, and with a qualifier where the resolved one
 * has it. Of a span, either end may be what the words date. Where the words resolve to nothing, only a date
 * that says so (with a qualifier, or coarser than a day) agrees.
 */
export function agreesWith(claimed: string, reading: Reading): boolean {
  const date = dateOf(claimed);
  if (date === undefined) return true; // `edtf-valid` reports it.
  const resolved = reading.ok ? dateOf(reading.date) : undefined;
  if (resolved === undefined) return isQualified(date) || precision(date) !== "day";
  return pointsOf(date).some(
    (point) =>
      contains(point, resolved) &&
      (!isQualified(resolved) || isQualified(point) || isWiderDate(point, resolved)),
  );
}

function namesFor(rule: DateRuleId, fragment: string): DateWords[] {
  if (rule.startsWith("weekday-")) return weekdaysIn(fragment).map((weekday) => ({ weekday }));
  if (NAMED_MONTH_RULES.has(rule)) return monthsIn(fragment).map((month) => ({ month }));
  return [{}];
}

/** An interval counts as a whole and by the ends it states. */
function pointsOf(date: Edtf): Edtf[] {
  if (date.kind !== "interval") return [date];
  const ends = [date.start, date.end].filter((end) => end.kind === "date" || end.kind === "season");
  return [date, ...ends];
}
