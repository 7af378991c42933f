import type { Claim } from "../../types/index.d.ts";
import { isSupporting, pathsOf } from "../claims/index.ts";
import { bounds, DATE_RULES, isoFromDay, weekdayOf } from "../dates/index.ts";
import { claimedDates } from "./reading/claimed-dates.ts";
import { dateOf } from "./reading/definite-dates.ts";
import type { RecordRule } from "./rule.ts";
import { weekdaysIn } from "./words/calendar-names.ts";
import { upperFirst } from "./words/upper-first.ts";

/** Data model, rule 6: a weekday agrees with the calendar. Relative dates are judged by `date-rule-resolves`. */
export const weekdayAgrees: RecordRule = {
  id: "weekday-agrees",
  title: "A date falls on the weekday that its source names",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      const named = isSupporting(claim) && !isRelative(claim) ? weekdayNamedBy(claim) : undefined;
      if (named === undefined) continue;
      for (const path of pathsOf(claim)) {
        const dates = claimedDates(record, path);
        const weekdays = dates.flatMap((date) => weekdayOn(date) ?? []);
        const [weekday] = weekdays;
        if (weekday === undefined || weekdays.length < dates.length || weekdays.includes(named)) continue;
        report({
          path: `/claims/${claim.id}`,
          message: `Claim ${claim.id} anchors the word ${upperFirst(named)}, but ${dates.map((date, at) => `${date} is a ${upperFirst(weekdays[at] as string)}`).join(" and ")}.`,
          expected: weekdays.length === 1 ? weekday : weekdays,
          received: named,
          hint: "Correct the date; if the source contradicts itself, say so: `relation: rival`, with a resolution.",
        });
      }
    }
  },
};

function isRelative({ rule }: Claim): boolean {
  return rule !== undefined && Object.hasOwn(DATE_RULES, rule);
}

/** The weekday of a claim's fragments, where they name one and the same. */
function weekdayNamedBy({ anchors }: Claim): string | undefined {
  let named: string | undefined;
  for (const { fragment } of anchors) {
    for (const weekday of weekdaysIn(fragment)) {
      if (named !== undefined && named !== weekday) return undefined;
      named = weekday;
    }
  }
  return named;
}

function weekdayOn(value: unknown): string | undefined {
  const date = dateOf(value);
  if (date === undefined || date.kind === "interval") return undefined;
  const { earliest, latest } = bounds(date);
  return earliest === latest ? weekdayOf(isoFromDay(earliest)) : undefined;
}
