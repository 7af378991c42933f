/**
 * The parsed form of a date in our EDTF profile (ISO 8601-2:2019, Annex A; Library of Congress,
 * "Extended Date/Time Format (EDTF) Specification", 2019-02-04): levels 0 and 1, plus one-of sets
 * from level 2. Components stay the digits they were written with, because "201X" and "XX" are
 * statements about digits and no number can hold them; `bounds` turns them into days.
 */
export type Edtf = EdtfPoint | EdtfInterval | EdtfOneOf;

/** What most functions take: the text, or the value `parseEdtf` made of it. */
export type EdtfInput = string | Edtf;

/** `?` uncertain, `~` approximate, `%` both; it holds for the whole date (level 1, "Qualification of a date (complete)"). */
export type Qualifier = "?" | "~" | "%";

/** One point in time, however vaguely it is known. */
export type EdtfPoint = EdtfDate | EdtfSeason;

/** A year, month or day; `year` may be `-0044`, `201X` or `20XX`, `month` and `day` may be `XX`. */
export interface EdtfDate {
  kind: "date";
  year: string;
  month?: string;
  day?: string;
  qualifier?: Qualifier;
}

/** `21` spring, `22` summer, `23` autumn, `24` winter, without a hemisphere (level 1, "Seasons"). */
export type SeasonCode = "21" | "22" | "23" | "24";

/** A season of a year. */
export interface EdtfSeason {
  kind: "season";
  year: string;
  season: SeasonCode;
  qualifier?: Qualifier;
}

/** A span that lasts from `start` to `end` (level 0 "Time Interval", level 1 "Extended Interval"). */
export interface EdtfInterval {
  kind: "interval";
  start: EdtfEnd;
  end: EdtfEnd;
}

/** `..` is open: there is no such end, or none is set. Empty is unknown: there is one, nobody says when. */
export type EdtfEnd = EdtfPoint | { kind: "open" } | { kind: "unknown" };

/** One point among several: `[2023-09-18..2023-09-24]` (level 2, "Set representation", one of a set). */
export interface EdtfOneOf {
  kind: "one-of";
  members: EdtfMember[];
}

/** A point, or every point from `from` to `to`; without `from` any earlier one, without `to` any later one. */
export type EdtfMember = EdtfPoint | EdtfRange;

/** The `a..b`, `..b` or `a..` of a one-of set; at least one of the two is there. */
export interface EdtfRange {
  kind: "range";
  from?: EdtfPoint;
  to?: EdtfPoint;
}
