/** Every code this folder answers with, and what it means. A code is never reused for another meaning. */
export const DATE_ISSUES = {
  empty: "there is no text",
  syntax: "the text has none of the forms of the profile",
  timestamp: "the text has a time of day; dates are whole days",
  "year-prefix": "the year has more than four digits or the prefix Y",
  "level-2": "the form is EDTF of level 2 and outside the profile",
  "no-such-year": "the year does not exist in the calendar",
  "no-such-month": "the month does not exist in the calendar",
  "no-such-day": "the day does not exist in the calendar",
  "no-date": "an interval or a set names no date at all",
  reversed: "an interval or a range ends before it starts",
  duration: "the text is not a duration in whole years, months, weeks and days",
  "publication-missing": "a relative date has no publication date to count from",
  "publication-unbounded": "the publication date has no bound on the side that the rule needs",
  "weekday-missing": "the rule needs a weekday",
  "month-missing": "the rule needs a month, 1 to 12",
  "beyond-calendar": "the result lies outside the years -9999 to 9999",
} as const;

/** A key of `DATE_ISSUES`. */
export type DateIssueCode = keyof typeof DATE_ISSUES;

/**
 * Why a text was refused. `message` is a whole sentence, `hint` says what to write instead, `offset` is
 * where the refused part begins, in UTF-16 code units from the start of the text.
 */
export interface DateIssue {
  code: DateIssueCode;
  message: string;
  hint?: string;
  offset?: number;
}

/** What every `parseX` returns: a value, or the reason why there is none. It never throws. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; issue: DateIssue };

/** Wraps a parsed value. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** Wraps the reason for a refusal. */
export function refuse(issue: DateIssue): { ok: false; issue: DateIssue } {
  return { ok: false, issue };
}

/** Quotes a text for a message, cut so that a hostile input cannot make a hostile message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
