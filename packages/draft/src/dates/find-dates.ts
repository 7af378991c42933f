import { type DateRuleId, resolveDateRule, WEEKDAYS, type Weekday } from "@org/defense-pact-data/dates";
import { ANY_MONTH_PATTERN, isoDay, MONTH_PATTERN, monthNumber } from "./calendar-words.ts";

/** A date in a sentence: never finer than its words. Offsets are those of the text given. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** EDTF. */
  readonly date: string;
  readonly derivation: "explicit" | "resolved";
  /** The rule by which it was resolved. */
  readonly rule?: string;
}

/** Relative words count back from publication where the text tells of what has happened, on from it where of what will. */
export type Tense = "past" | "future";

type Read = (
  groups: Record<string, string>,
  published: string | undefined,
  tense: Tense,
) => Omit<DateMention, "start" | "end"> | undefined;

const MONTH = `(?<month>${ANY_MONTH_PATTERN})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`\\b${MONTH}\\s+${DAY},?\\s?(?<year>\\d{4})\\b`, "giu"),
    ({ year, month, day }) => fullDate(year, month, day),
  ],
  [
    new RegExp(`\\b(?:the\\s+)?${DAY}\\s+(?:day\\s+)?(?:of\\s+)?${MONTH},?\\s+(?<year>\\d{4})\\b`, "giu"),
    ({ year, month, day }) => fullDate(year, month, day),
  ],
  [
    new RegExp(`\\b${MONTH}\\s+${DAY}\\b(?!,?\\s?\\d)`, "giu"),
    ({ month, day }, published, tense) => dayOfYear(month, day, published, tense),
  ],
  [
    new RegExp(`\\b${DAY}\\s+${MONTH}\\b(?!,?\\s?\\d)`, "giu"),
    ({ month, day }, published, tense) => dayOfYear(month, day, published, tense),
  ],
  [
    new RegExp(`\\b(?<month>${MONTH_PATTERN}),?\\s+(?:of\\s+)?(?<year>\\d{4})\\b`, "gu"),
    ({ year, month }) => explicit(`${year}-${two(monthNumber(month ?? "") ?? 0)}`),
  ],
  [
    new RegExp(
      `\\b(?:this|last|next|in|since|by|until|late|early)\\s+(?<month>${MONTH_PATTERN})\\b(?!\\s+\\d)`,
      "gu",
    ),
    readMonth,
  ],
  [
    /\b(?<lead>last|next|this)?\s?\b(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu,
    readWeekday,
  ],
  [
    /\b(?<word>today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:last|this|next) (?:week|month|year)|earlier (?:this|today)(?: (?:week|month|year))?|later this (?:week|month|year))\b/giu,
    readWord,
  ],
  [
    /\b(?:in|since|from|of|the|by|until|through)\s+(?<year>(?:19|20)\d{2})\b(?![-–/]\d)/gu,
    ({ year }) => explicit(year ?? ""),
  ],
];

/** The dates in a sentence, in order; a longer form takes its words from a shorter one. */
export function datesIn(text: string, published: string | undefined, tense: Tense = "past"): DateMention[] {
  const found: DateMention[] = [];
  for (const [form, read] of FORMS) {
    for (const match of text.matchAll(form)) {
      const date = read((match.groups ?? {}) as Record<string, string>, published, tense);
      if (date === undefined) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, ...date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function explicit(date: string): Omit<DateMention, "start" | "end"> {
  return { date, derivation: "explicit" };
}

function resolved(rule: string, date: string | undefined): Omit<DateMention, "start" | "end"> | undefined {
  return date === undefined ? undefined : { date, derivation: "resolved", rule };
}

function fullDate(year = "", month = "", day = ""): Omit<DateMention, "start" | "end"> | undefined {
  const iso = isoDay(Number(year), monthNumber(month) ?? 0, Number(day));
  return iso === undefined ? undefined : explicit(iso);
}

/** A day without its year: the latest such day up to publication, or the first from it on. */
function dayOfYear(
  month = "",
  day = "",
  published: string | undefined,
  tense: Tense,
): Omit<DateMention, "start" | "end"> | undefined {
  const number = monthNumber(month);
  if (number === undefined || published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published))
    return undefined;
  const year = Number(published.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((one) => isoDay(one, number, Number(day)) ?? []);
  const meant =
    tense === "past"
      ? candidates.filter((date) => date <= published).at(-1)
      : candidates.find((date) => date >= published);
  return resolved(tense === "past" ? "day-on-or-before-publication" : "day-on-or-after-publication", meant);
}

function readMonth(
  { month = "" }: Record<string, string>,
  published: string | undefined,
  tense: Tense,
): Omit<DateMention, "start" | "end"> | undefined {
  const rule: DateRuleId =
    tense === "past" ? "month-on-or-before-publication" : "month-on-or-after-publication";
  return resolved(rule, resolveDateRule(rule, { published, month: monthNumber(month) }));
}

function readWeekday(
  { lead, weekday = "" }: Record<string, string>,
  published: string | undefined,
  tense: Tense,
): Omit<DateMention, "start" | "end"> | undefined {
  const named = weekday.toLowerCase() as Weekday;
  if (!WEEKDAYS.includes(named)) return undefined;
  const rule: DateRuleId =
    lead === "last"
      ? "weekday-before-publication"
      : lead === "next"
        ? "weekday-after-publication"
        : tense === "past"
          ? "weekday-on-or-before-publication"
          : "weekday-on-or-after-publication";
  return resolved(rule, resolveDateRule(rule, { published, weekday: named }));
}

const WORD_RULES: Readonly<Record<string, DateRuleId>> = {
  today: "same-day-as-publication",
  tonight: "same-day-as-publication",
  yesterday: "day-before-publication",
  tomorrow: "day-after-publication",
  "last week": "week-before-publication",
  "this week": "week-of-publication",
  "next week": "week-after-publication",
  "last month": "month-before-publication",
  "this month": "month-of-publication",
  "next month": "month-after-publication",
  "last year": "year-before-publication",
  "this year": "year-of-publication",
  "next year": "year-after-publication",
};

function readWord(
  { word = "" }: Record<string, string>,
  published: string | undefined,
): Omit<DateMention, "start" | "end"> | undefined {
  const bare = word
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:earlier|later) /, "");
  const rule =
    bare.startsWith("this ") && WORD_RULES[bare] === undefined ? "same-day-as-publication" : WORD_RULES[bare];
  return rule === undefined ? undefined : resolved(rule, resolveDateRule(rule, { published }));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
