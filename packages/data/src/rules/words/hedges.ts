import type { Quantity } from "../../../types/index.d.ts";

type Modality = Quantity["modality"];

/** A number in a source's words with what the words around it make of it. */
interface Hedge {
  /** The words as they stand, number included. */
  readonly words: string;
  readonly modality: Exclude<Modality, "exact">;
  /** The number, where it is written in digits. */
  readonly number: number | undefined;
}

/** English words before a number that make it less than exact, and what they make of it. */
const WORDS_BEFORE: Readonly<Record<string, Hedge["modality"]>> = {
  "up to": "up-to",
  "as much as": "up-to",
  "as many as": "up-to",
  "at most": "up-to",
  "no more than": "up-to",
  "not more than": "up-to",
  "a maximum of": "up-to",
  "fewer than": "up-to",
  "less than": "up-to",
  under: "up-to",
  below: "up-to",
  "at least": "at-least",
  "more than": "at-least",
  "greater than": "at-least",
  "no less than": "at-least",
  "no fewer than": "at-least",
  "a minimum of": "at-least",
  "upwards of": "at-least",
  "in excess of": "at-least",
  exceeding: "at-least",
  above: "at-least",
  over: "at-least",
  about: "about",
  around: "about",
  some: "about",
  nearly: "about",
  almost: "about",
  roughly: "about",
  approximately: "about",
  "close to": "about",
  "an estimated": "about",
  estimated: "about",
  circa: "about",
};

/** English words after a number that do so. */
const WORDS_AFTER: Readonly<Record<string, Hedge["modality"]>> = {
  "or more": "at-least",
  "or so": "about",
  "or fewer": "up-to",
  "or less": "up-to",
  "-plus": "at-least",
  "+": "at-least",
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const NUMBER_WORDS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|a thousand|thousands|a million|millions|a dozen|dozens|half a";

// A currency may stand between the words and the number: "up to US$100 million", "about EUR 20 million".
const CURRENCY = "(?:[A-Za-z.]{0,4}[$€£¥₣]\\s?|[A-Z]{3}\\s)?";
// Bounded, so that a hostile row of digits costs no more than its length.
const FIGURE = `(?<digits>\\d[\\d,]{0,20}(?:\\.\\d+)?)(?:[\\s-]?(?<scale>${alternatives(SCALES)})\\b)?`;

const BEFORE = new RegExp(
  `(?<![\\w-])(?<hedge>${alternatives(WORDS_BEFORE)})\\s+(?:an?\\s+(?:additional|further|total of)\\s+)?${CURRENCY}(?:${FIGURE}|(?:${NUMBER_WORDS})\\b)`,
  "gi",
);
const AFTER = new RegExp(`${CURRENCY}${FIGURE}\\s?(?<hedge>${alternatives(WORDS_AFTER)})`, "gi");

/**
 * The hedged numbers in a fragment, in order. Only words that stand right at a number count: "over the next
 * five years" hedges nothing.
 */
export function hedgesIn(fragment: string): Hedge[] {
  const before = [...fragment.matchAll(BEFORE)].map((match) => hedgeOf(match, WORDS_BEFORE));
  const after = [...fragment.matchAll(AFTER)].map((match) => hedgeOf(match, WORDS_AFTER));
  return [...before, ...after];
}

function hedgeOf(match: RegExpMatchArray, table: Readonly<Record<string, Hedge["modality"]>>): Hedge {
  const { hedge = "", digits, scale } = match.groups ?? {};
  const factor = scale === undefined ? 1 : (SCALES[scale.toLowerCase()] as number);
  return {
    words: match[0],
    modality: table[hedge.toLowerCase().replaceAll(/\s+/g, " ")] as Hedge["modality"],
    number: digits === undefined ? undefined : Number(digits.replaceAll(",", "")) * factor,
  };
}

function alternatives(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll("+", "\\+").replaceAll(" ", "\\s+"))
    .join("|");
}
