import type { Post } from "../../types/index.d.ts";
import { overlaps } from "../dates/index.ts";
import { slugOf } from "../shape/index.ts";
import { compareDates, dateOf } from "./reading/definite-dates.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

/** Data model, rule 10; a warning, because posts are often not covered yet. */
export const signatoryHoldsPost: DatasetRule = {
  id: "signatory-holds-post",
  title: "A signatory holds a post at the time of signature",
  severity: "warning",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "agreement" || !record.signatories) return;
    const signed = record.signed?.date;
    for (const { key, person } of record.signatories) {
      const actor = recordAt(index, "actor", person);
      // Of what is no person, `reference-kind` says so.
      if (actor?.kind !== "person" || actor.posts?.some((post) => isHeldOn(post, signed))) continue;
      report({
        path: `/signatories/${key ?? slugOf(person)}/person`,
        message: signed
          ? `No post of ${person} is known to be held on ${signed}.`
          : `No post of ${person} is known.`,
        received: person,
        hint: "Add the post to the person's record, with `from` and `to` or with `asOf`.",
      });
    }
  },
};

/** Held from before the date, or known to be held about it; without a date of signature any post will do. */
function isHeldOn({ from, to, asOf }: Post, signed: string | undefined): boolean {
  const date = dateOf(signed);
  if (date === undefined) return true;
  if (compareDates(from, date) === "after" || compareDates(to, date) === "before") return false;
  if (from !== undefined || to !== undefined) return true;
  const known = dateOf(asOf);
  return known !== undefined && overlaps(known, date);
}
