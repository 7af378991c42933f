import type { Claim } from "../../types/index.d.ts";
import { isActive, pathsOf } from "../claims/index.ts";
import { DATE_RULES, type DateRuleId } from "../dates/index.ts";
import { recordAt } from "./reading/record-at.ts";
import { placeIn } from "./reading/record-shape.ts";
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
        const place = placeIn(record, path);
        const date: unknown = claim.value ?? place?.value;
        if (place?.shape.atomic !== "edtf" || typeof date !== "string") continue;
        for (const [source, readings] of readingsBySource(claim, rule, index)) {
          if (readings.some((reading) => agreesWith(date, reading))) continue;
          report({ path: `/claims/${claim.id}`, ...disagreement(date, rule, source, readings) });
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
  date: string,
  rule: string,
  source: string,
  readings: readonly Reading[],
): Omit<Fault, "path"> {
  const meant = readings.flatMap((reading) => (reading.ok ? [reading.date] : []));
  const reasons = readings.flatMap((reading) => (reading.ok ? [] : [reading.why]));
  return {
    message:
      meant.length > 0
        ? `By the rule ${rule}, the words in ${source} mean ${meant.join(" or ")}, not ${date}.`
        : `By the rule ${rule}, the words in ${source} give no date, let alone ${date}. ${reasons.join(" ")}`,
    ...(meant.length > 0 ? { expected: meant.length === 1 ? meant[0] : meant } : {}),
    received: date,
    hint: "Correct the date, the rule or the article's `published`; a coarser or qualified date (2023-09-25?) passes where the words give no more.",
  };
}
