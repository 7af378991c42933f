import type { Edtf, EdtfInput } from "./edtf.ts";
import type { Parsed } from "./issue.ts";
import { parseInterval } from "./parse-interval.ts";
import { parseOneOf } from "./parse-one-of.ts";
import { parsePoint } from "./parse-point.ts";
import { isPlainDate } from "./plain-date.ts";

/**
 * Parses a date of the profile: EDTF levels 0 and 1 (ISO 8601-2:2019, Annex A; Library of Congress EDTF
 * specification, "Level 0" and "Level 1") without times of day and Y-prefixed years, plus one-of sets
 * (level 2, "Set representation"). The features of level 1 combine: `201X?`, `2023-21/..`, `[2023-09-18?..2023-09-24?]`.
 *
 * @returns the value, or an issue whose `code` is a key of `DATE_ISSUES`. It never throws.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
  if (text.startsWith("[")) return parseOneOf(text);
  if (text.includes("/")) return parseInterval(text);
  return parsePoint(text);
}

/** Whether `parseEdtf` accepts a text; plain `YYYY`, `YYYY-MM` and `YYYY-MM-DD` are decided without allocating. */
export function isEdtf(text: string): boolean {
  return isPlainDate(text) || parseEdtf(text).ok;
}

/**
 * The value of a text, or the value itself.
 * @throws RangeError with the issue's message when the text is not a date of the profile.
 */
export function toEdtf(edtf: EdtfInput): Edtf {
  if (typeof edtf !== "string") return edtf;
  const parsed = parseEdtf(edtf);
  if (parsed.ok) return parsed.value;
  throw new RangeError(parsed.issue.message);
}
