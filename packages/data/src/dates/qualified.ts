import type { Edtf, EdtfEnd, EdtfInput, EdtfMember, EdtfPoint, Qualifier } from "./edtf.ts";
import { toEdtf } from "./parse-edtf.ts";

/**
 * Whether a date, an end of an interval or a member of a set is uncertain or approximate.
 * @throws RangeError when a text is not a date of the profile.
 */
export function isQualified(edtf: EdtfInput): boolean {
  return qualifierOf(edtf) !== undefined;
}

/**
 * The qualifier of a date; of an interval or a set that of its parts together, where `?` on one and `~` on
 * another make `%` (level 1, "Qualification of a date (complete)").
 * @throws RangeError when a text is not a date of the profile.
 */
export function qualifierOf(edtf: EdtfInput): Qualifier | undefined {
  const marks = new Set(pointsOf(toEdtf(edtf)).map((point) => point.qualifier));
  const isUncertain = marks.has("?") || marks.has("%");
  const isApproximate = marks.has("~") || marks.has("%");
  if (isUncertain && isApproximate) return "%";
  if (isUncertain) return "?";
  return isApproximate ? "~" : undefined;
}

function pointsOf(value: Edtf): EdtfPoint[] {
  if (value.kind === "interval") return [value.start, value.end].filter(isPoint);
  if (value.kind === "one-of") return value.members.flatMap(pointsOfMember);
  return [value];
}

function pointsOfMember(member: EdtfMember): EdtfPoint[] {
  if (member.kind !== "range") return [member];
  return [member.from, member.to].filter((point) => point !== undefined);
}

function isPoint(end: EdtfEnd): end is EdtfPoint {
  return end.kind === "date" || end.kind === "season";
}
