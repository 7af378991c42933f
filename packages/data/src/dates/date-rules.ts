/**
 * How the words of a source become a date, counted from the day its article was published. A claim whose
 * derivation is not explicit names one of these in `rule`; each entry says in a sentence what it yields.
 */
export const DATE_RULES = {
  "same-day-as-publication": 'The day of publication itself: "today".',
  "day-before-publication": 'The day before publication: "yesterday".',
  "day-after-publication": 'The day after publication: "tomorrow".',
  "weekday-on-or-before-publication":
    'The latest such weekday up to the day of publication: "on Monday", of what is past.',
  "weekday-before-publication": 'The latest such weekday before the day of publication: "last Monday".',
  "weekday-on-or-after-publication":
    'The first such weekday from the day of publication on: "on Monday", of what is to come.',
  "weekday-after-publication": 'The first such weekday after the day of publication: "next Monday".',
  "week-before-publication": 'A day of the week, Monday to Sunday, before that of publication: "last week".',
  "week-of-publication": 'A day of the week, Monday to Sunday, of publication: "this week".',
  "week-after-publication": 'A day of the week, Monday to Sunday, after that of publication: "next week".',
  "month-before-publication": 'The month before that of publication: "last month".',
  "month-of-publication": 'The month of publication: "this month".',
  "month-after-publication": 'The month after that of publication: "next month".',
  "month-on-or-before-publication":
    'The latest such month up to that of publication: "in August", of what is past.',
  "month-on-or-after-publication":
    'The first such month from that of publication on: "in August", of what is to come.',
  "month-in-year-of-publication":
    'The month of that name in the year of publication, past or to come: "this July".',
  "year-before-publication": 'The year before that of publication: "last year".',
  "year-of-publication": 'The year of publication: "this year".',
  "year-after-publication": 'The year after that of publication: "next year".',
  "on-or-before-publication":
    "Some day up to that of publication: a report in the past tense that gives no date.",
  "on-or-after-publication": "Some day from that of publication on: a plan that gives no date.",
} as const;

/** A key of `DATE_RULES`, as a claim's `rule` names it. */
export type DateRuleId = keyof typeof DATE_RULES;
