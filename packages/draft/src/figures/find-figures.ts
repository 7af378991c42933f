import type { Quantity } from "@org/defense-pact-data";
import { CURRENCIES, CURRENCY_NAMES, NUMBER_WORDS, SCALES } from "./numbers.ts";

/** A number of a sentence with what the words around it make of it; offsets are those of the text given. */
export interface Figure {
  /** With the words that hedge it. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins (with its currency). */
  readonly numberStart: number;
  readonly value: number;
  readonly modality: Quantity["modality"];
  /** The upper number of a range. */
  readonly upper?: number;
  /** ISO 4217; absent for a count. */
  readonly currency?: string;
  /** The source's own word where `about` says less: below (nearly, almost) or above. */
  readonly hedge?: string;
}

const WORDS = Object.keys(NUMBER_WORDS).join("|");
const SCALE = "hundred|thousand|million|billion|trillion|dozen|mn|bn|[mb](?![\\w])";
const SIGN =
  "(?:US|U\\.S\\.|CA?|AU?|NZ)?\\$|[€£¥₹₩]|(?:USD|EUR|GBP|CAD|AUD|NZD|KES|Ksh|SEK|NOK|DKK|PLN|CHF|INR|JPY|KRW)(?=\\s?\\d)";
const NAMES = Object.keys(CURRENCY_NAMES)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", "\\."))
  .join("|");
// Bounded repetitions: a hostile row of digits costs no more than its length.
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-]|\\S\\()(?<sign>${SIGN})?\\s?(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?)|(?<word>\\b(?:${WORDS}))(?=[\\s-]))(?:[\\s-]?(?<scale>${SCALE})\\b)?(?:\\s?(?:to|-|–)\\s?(?:${SIGN})?(?<upper>\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,4})?)(?:\\s?(?<upperScale>${SCALE})\\b))?(?:\\s(?<name>${NAMES})s?\\b)?`,
  "giu",
);

const HEDGES: readonly (readonly [RegExp, Quantity["modality"]])[] = [
  [
    /(?:up to|as much as|as many as|at most|(?:no|not) more than|a maximum of|fewer than|less than|under)(?: an?)?(?: additional| further| total of)*\s+$/i,
    "up-to",
  ],
  [
    /(?:more than|at least|over|no (?:less|fewer) than|a minimum of|upwards of|in excess of|exceeding|greater than|well over)(?: an?)?(?: additional| further| total of)*\s+$/i,
    "at-least",
  ],
  [
    /(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|circa)(?: an?)?(?: additional| further| total of)*\s+$/i,
    "about",
  ],
];
const LONGEST_HEDGE = 40;

/** The figures of a sentence: sums of money, and numbers that may count something. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = figureOf(text, match);
    if (figure !== undefined) found.push(figure);
  }
  return found;
}

function figureOf(text: string, match: RegExpMatchArray): Figure | undefined {
  const { sign, digits, word = "", scale, upper, upperScale, name } = match.groups ?? {};
  const numberStart = match.index! + (match[0].length - match[0].trimStart().length);
  const end = match.index! + match[0].length;
  const isMoney = sign !== undefined || name !== undefined;
  if (!isMoney && COUNTS_NOTHING.test(text.slice(end, end + 12))) return undefined;
  const base = digits === undefined ? NUMBER_WORDS[word.toLowerCase()] : numberIn(digits);
  if (base === undefined) return undefined;
  const value = times(base, scale ?? (upper === undefined ? undefined : upperScale));
  const top =
    upper === undefined || !(isMoney || upperScale) ? undefined : times(numberIn(upper), upperScale);
  return {
    ...hedged(text, numberStart, end),
    numberStart,
    value,
    ...(top !== undefined && top > value && { modality: "range", upper: top }),
    ...currencyOf(sign, name),
  };
}

/** What stands behind a calibre, a designation, an ordinal, a percentage, a clock time or a length of time. */
const COUNTS_NOTHING =
  /^(?:[%°:/’'\p{L}]|\.\d|-(?:\d|mm|millimeter|kilo|year|day|month|hour|ton|foot|point|nation|country|member|inch|pound)|\s?(?:mm|km|metric|percent|per cent|kilometers?|miles?|years?|months?|days?|hours?|weeks?)\b)/iu;

function numberIn(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** The extent of a figure with its hedge, and what the hedge makes of it. */
function hedged(
  text: string,
  numberStart: number,
  end: number,
): Pick<Figure, "start" | "end" | "modality" | "hedge"> {
  const before = hedgeBefore(text, numberStart);
  const after = before === undefined ? hedgeAfter(text, end) : undefined;
  const hedge = before ?? after;
  if (hedge === undefined) return { start: numberStart, end, modality: "exact" };
  return {
    start: before?.start ?? numberStart,
    end: after?.end ?? end,
    modality: hedge.modality,
    hedge: hedge.words,
  };
}

interface Hedged {
  readonly modality: Quantity["modality"];
  readonly words: string;
}

function hedgeBefore(text: string, at: number): (Hedged & { readonly start: number }) | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_HEDGE), at);
  for (const [pattern, modality] of HEDGES) {
    const match = pattern.exec(before);
    if (match === null || /[\w-]/.test(before[match.index - 1] ?? "")) continue;
    return { start: at - (before.length - match.index), modality, words: match[0].trim().toLowerCase() };
  }
  return undefined;
}

function hedgeAfter(text: string, end: number): (Hedged & { readonly end: number }) | undefined {
  const match = /^(?:\+|-plus\b|\s(?:or more|or so)\b)/i.exec(text.slice(end, end + 10));
  if (match === null) return undefined;
  return {
    end: end + match[0].length,
    modality: /so$/.test(match[0]) ? "about" : "at-least",
    words: match[0].trim(),
  };
}

function currencyOf(sign: string | undefined, name: string | undefined): { currency?: string } {
  const currency =
    sign === undefined ? CURRENCY_NAMES[name?.toLowerCase() ?? ""] : CURRENCIES[sign.trim().toLowerCase()];
  return currency === undefined ? {} : { currency };
}

/** A decimal times its scale, free of binary error (6.92 million is 6920000). */
function times(base: number, scale: string | undefined): number {
  const factor = scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
  return Math.round(base * factor * 100) / 100;
}

/** A figure as the model's quantity. */
export function quantityOf({ modality, value, upper }: Figure): Quantity {
  switch (modality) {
    case "at-least":
      return { modality, min: value };
    case "up-to":
      return { modality, max: value };
    case "range":
      return { modality, min: value, max: upper ?? value };
    default:
      return { modality, value };
  }
}
