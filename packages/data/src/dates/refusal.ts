import { type DateIssue, type DateIssueCode, quoted } from "./issue.ts";

interface Refusal {
  /** Recognises what the writer probably meant. */
  pattern: RegExp;
  code: DateIssueCode;
  /** Completes "… is not a date of the profile: ". */
  reason: string;
  hint: string;
}

/** The usual mistakes, the more telling first: the first pattern that fits explains the text. */
const REFUSALS: Refusal[] = [
  {
    pattern: /^$/,
    code: "empty",
    reason: "it is empty",
    hint: "Leave the field out when no date is known.",
  },
  {
    pattern: /\dT\d|\d:\d/i,
    code: "timestamp",
    reason: "it has a time of day",
    hint: "Keep the day only, as in 2023-09-25.",
  },
  {
    pattern: /\s/,
    code: "syntax",
    reason: "it has a space",
    hint: "Write it without spaces.",
  },
  {
    pattern: /^\d{8}$/,
    code: "syntax",
    reason: "it has no hyphens",
    hint: "Write year, month and day as YYYY-MM-DD.",
  },
  {
    pattern: /^[-+]?Y|^[-+]?\d{5,}/i,
    code: "year-prefix",
    reason: "its year has more than four digits or the prefix Y",
    hint: "Write years with four digits, from -9999 to 9999.",
  },
  {
    pattern: /^\{/,
    code: "level-2",
    reason: "it is an all-of set",
    hint: "Write [a,b] for one date of several; several dates are several records.",
  },
  {
    pattern: /^(?:open|unknown)$/i,
    code: "syntax",
    reason: "it is a keyword of the draft of 2012",
    hint: "Write .. for an open end of an interval, and nothing for an unknown one.",
  },
  {
    pattern: /^(?=.*[xu*])-?[\dxu*]{4}(?:-[\dxu*]{2}){0,2}$/,
    code: "syntax",
    reason: "a digit that is not known is written X",
    hint: "Write a capital X, as in 201X or 2023-09-XX.",
  },
  {
    pattern: /^[-\dX]*X[-\dX]*[?~%]?$/,
    code: "level-2",
    reason: "X stands where level 1 has none",
    hint: "Write 201X, 20XX, 2023-XX, 2023-09-XX or 2023-XX-XX, or an interval or a set.",
  },
  {
    pattern: /[?~%]/,
    code: "level-2",
    reason: "a qualifier stands once, at the end of a date",
    hint: "Write 2023-09-25?, and % for uncertain and approximate at once.",
  },
  {
    pattern: /^-?\d+[SE]\d/,
    code: "level-2",
    reason: "significant digits and exponents are level 2",
    hint: "Write X for a digit that is not known, as in 201X.",
  },
  {
    pattern: /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$|^\d{1,2}-\d{1,2}-\d{4}$/,
    code: "syntax",
    reason: "it is not written as ISO 8601",
    hint: "Write year, month and day as YYYY-MM-DD.",
  },
  {
    pattern: /^-?\d{1,4}(?:-\d{1,2}){0,2}$/,
    code: "syntax",
    reason: "digits are missing",
    hint: "Write four digits for the year and two for month and day.",
  },
];

/** Says why a text that no form of the profile fits is refused, and what to write instead. */
export function explainRefusal(text: string, offset: number): DateIssue {
  const refusal = REFUSALS.find(({ pattern }) => pattern.test(text));
  return {
    code: refusal?.code ?? "syntax",
    message: `${quoted(text)} is not a date of the EDTF profile: ${refusal?.reason ?? "it has none of its forms"}.`,
    hint:
      refusal?.hint ?? "Write YYYY, YYYY-MM or YYYY-MM-DD; a span as a/b; one of several as [a,b] or [a..b].",
    offset,
  };
}
