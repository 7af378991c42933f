import type { Agreement } from "../../types/index.d.ts";
import { bounds, type Day, type EdtfInput } from "../dates/index.ts";
import { periodOf } from "./in-force-period.ts";

/** Whether an agreement is in force: surely, perhaps, or not as far as its record tells. */
export type InForceAnswer = "yes" | "possibly" | "no";

export interface InForce {
  readonly agreement: Agreement;
  readonly answer: "yes" | "possibly";
}

const UNSIGNED: ReadonlySet<string> = new Set(["negotiating", "planned", "announced"]);

/**
 * Whether an agreement was in force throughout a date (a day, a month, any EDTF).
 *
 * - `yes`: on every reading of the record. It had begun by `inForce`, by the start of `term.validity`, or by the day
 *   for which its status says so, and had not ended.
 * - `no`: on no reading: before it was signed or began, after its stated end or after a status that says it ended.
 *   An agreement that is only negotiated, planned or announced, without dates of its own, is also `no`.
 * - `possibly`: all else. A signed agreement of which nobody says when it begins; one in force as of a day, asked
 *   for a later day with no stated end; any date inside the vagueness of a bound (`2028` ends on any day of 2028);
 *   and what would be `yes` but rests on a date with `?` or `~`.
 *
 * A stated term counts as kept unless the status says otherwise: `validity: 2023/2028` is `yes` in 2025.
 *
 * @throws RangeError when a date is not of the EDTF profile.
 */
export function inForce(agreement: Agreement, date: EdtfInput): InForceAnswer {
  const asked = bounds(date);
  const isUnsigned = UNSIGNED.has(agreement.status);
  if (isUnsigned && !hasOwnDates(agreement)) return "no";
  if (isUnsigned && asked.latest <= bounds(agreement.statusAsOf).earliest) return "no";
  const { start, end, isCertain } = periodOf(agreement);
  if (asked.latest < start.earliest || asked.earliest > end.latest) return "no";
  const isWithin = isBetween(asked.earliest, start.latest, asked.latest, end.earliest);
  return isWithin && isCertain && !isUnsigned ? "yes" : "possibly";
}

function isBetween(first: Day, latestStart: Day, last: Day, earliestEnd: Day): boolean {
  return first >= latestStart && last <= earliestEnd;
}

function hasOwnDates({ signed, inForce: begun, term }: Agreement): boolean {
  return signed !== undefined || begun !== undefined || term?.validity !== undefined;
}

/**
 * The agreements in force on a date, by id, with how sure that is; those whose answer is `no` are left out.
 *
 * @param certainty `certain` leaves out those that only may have been in force.
 */
export function listInForce(
  agreements: readonly Agreement[],
  date: EdtfInput,
  certainty: "certain" | "possible" = "possible",
): InForce[] {
  return agreements.flatMap((agreement) => {
    const answer = inForce(agreement, date);
    if (answer === "no" || (answer === "possibly" && certainty === "certain")) return [];
    return [{ agreement, answer }];
  });
}
