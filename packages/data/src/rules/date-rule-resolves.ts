import type { Claim } from "../../types/index.d.ts";
import { isActive, pathsOf } from "../claims/index.ts";
import { DATE_RULES, type DateRuleId } from "../dates/index.ts";
import { claimedDates } from "./reading/claimed-dates.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule, Fault, Index } from "./rule.ts";
import { agreesWith, type Reading, readingsOf } from "./words/relative-date.ts";

/** Data model, rule 6. */
export const dateRuleResolves: DatasetRule = {
  id: "date-rule-resolves",
  title: "A relative date is what its rule makes of the article's publication date",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const claim of record.claims) {
      const { rule } = claim;
      if (!isDateRule(rule) || !isActive(claim)) continue;
      for (const path of pathsOf(claim)) {
        const dates = claimedDates(record, path, claim.value);
        if (dates.length === 0) continue;
        for (const [source, readings] of readingsBySource(claim, rule, index)) {
          // Of several dates in what a claim names, one is what its words give.
          if (readings.some((reading) => dates.some((date) => agreesWith(date, reading)))) continue;
          report({ path: `/claims/${claim.id}`, ...disagreement(dates, rule, source, readings) });
        }
      }
    }
  },
};

function isDateRule(rule: string | undefined): rule is DateRuleId {
  return rule !== undefined && Object.hasOwn(DATE_RULES, rule);
}

/** What each source's words can mean; where some of its fragments give a date, the others do not count. */
function readingsBySource(claim: Claim, rule: DateRuleId, index: Index): [string, Reading[]][] {
  const found = new Map<string, Reading[]>();
  for (const { source, fragment } of claim.anchors) {
    const article = recordAt(index, "article", source);
    const readings = article ? readingsOf(rule, fragment, article) : [];
    if (readings.length > 0) found.set(source, [...(found.get(source) ?? []), ...readings]);
  }
  return [...found].map(([source, readings]) => {
    const dated = readings.filter(({ ok }) => ok);
    return [source, dated.length > 0 ? dated : readings];
  });
}

function disagreement(
  dates: readonly string[],
  rule: string,
  source: string,
  readings: readonly Reading[],
): Omit<Fault, "path"> {
  const meant = readings.flatMap((reading) => (reading.ok ? [reading.date] : []));
  const reasons = readings.flatMap((reading) => (reading.ok ? [] : [reading.why]));
  const date = dates.join(" or ");
  return {
    message:
      meant.length > 0
        ? `By the rule ${rule}, the words in ${source} mean ${meant.join(" or ")}, not ${date}.`
        : `By the rule ${rule}, the words in ${source} give no date, let alone ${date}. ${reasons.join(" ")}`,
    ...(meant.length > 0 ? { expected: meant.length === 1 ? meant[0] : meant } : {}),
    received: dates.length === 1 ? dates[0] : dates,
    hint: "Correct the date, the rule or the article's `published`; a coarser or qualified date (2023-09-25?) passes where the words give no more.",
  };
}
