import { bounds, type Edtf, formatEdtf, spanDays } from "../dates/index.ts";
import { dateAfter, endOf, startOf } from "./reading/definite-dates.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, rule 9: P5Y fits 2023/2028. */
export const termMatchesValidity: RecordRule = {
  id: "term-matches-validity",
  title: "The stated term is as long as the validity, within the coarser precision",
  severity: "warning",
  scope: "record",
  check(record, report) {
    if (record.type !== "agreement" || !record.term?.stated || !record.term.validity) return;
    const { stated, validity } = record.term;
    const start = startOf(validity);
    const end = endOf(validity);
    const expected = start && dateAfter(start, stated);
    if (start === undefined || end === undefined || expected === undefined) return;
    if (daysBetween(expected, end) <= Math.max(spanDays(start), spanDays(end))) return;
    report({
      path: "/term/validity",
      message: `A term of ${stated} from ${formatEdtf(start)} ends ${formatEdtf(expected)}, not ${formatEdtf(end)}.`,
      expected: formatEdtf(expected),
      received: formatEdtf(end),
      hint: "Correct the term or the validity; where sources differ, keep both as claims and resolve them.",
    });
  },
};

/** The days from the one to the other, 0 where they have a day in common. */
function daysBetween(a: Edtf, b: Edtf): number {
  const left = bounds(a);
  const right = bounds(b);
  return Math.max(0, left.earliest - right.latest, right.earliest - left.latest);
}
