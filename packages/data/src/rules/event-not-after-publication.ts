import type { Claim, DatasetRecord } from "../../types/index.d.ts";
import { isActive, pathsOf, resolutionFor } from "../claims/index.ts";
import { covers } from "../shape/index.ts";
import { compareDates } from "./reading/definite-dates.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

interface PlacedDate {
  readonly path: string;
  readonly date: string;
}

/** Data model, rule 7, as settled in the contract, point 5. */
export const eventNotAfterPublication: DatasetRule = {
  id: "event-not-after-publication",
  title: "No article dates what has happened past its own publication",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    const dates = datesOfThePast(record);
    if (dates.length === 0) return;
    for (const claim of record.claims) {
      if (!isActive(claim) || (claim.voice !== "reporter" && claim.voice !== "caption")) continue;
      for (const { path, date } of dates) {
        const claimed = claimedDate(claim, path, date);
        if (claimed === undefined || isResolved(record, claim, path)) continue;
        const article = claim.anchors
          .map(({ source }) => recordAt(index, "article", source))
          .find((source) => compareDates(claimed, source?.published) === "after");
        if (article === undefined) continue;
        report({
          path: `/claims/${claim.id}`,
          message: `${article.id}, published ${article.published}, cannot report what happened on ${claimed}.`,
          expected: article.published,
          received: claimed,
          hint: "Correct the date or the article's `published`; if the source really says so, write `relation: rival` and resolve it.",
        });
      }
    }
  },
};

/** The dates of a record that lie in the past of whoever reports them. */
function datesOfThePast(record: DatasetRecord): PlacedDate[] {
  switch (record.type) {
    case "event":
      return record.status === "occurred" && record.date ? [{ path: "/date", date: record.date }] : [];
    case "agreement":
      return record.signed ? [{ path: "/signed/date", date: record.signed.date }] : [];
    case "statement":
      return record.date ? [{ path: "/date", date: record.date }] : [];
    case "pledge":
      return record.stages.map(({ key, stage, date }) => ({ path: `/stages/${key ?? stage}/date`, date }));
    default:
      return [];
  }
}

/** The date that a claim gives for a path; a value of its own counts only where the claim names that very path. */
function claimedDate(claim: Claim, path: string, date: string): string | undefined {
  const outer = pathsOf(claim).find((one) => covers(one, path));
  if (outer === undefined) return undefined;
  const value: unknown = claim.value;
  if (value === undefined) return claim.rawValue === undefined ? date : undefined;
  return outer === path && typeof value === "string" ? value : undefined;
}

function isResolved(record: DatasetRecord, claim: Claim, path: string): boolean {
  return claim.relation === "rival" && resolutionFor(record, path) !== undefined;
}
