import type { Mention } from "../entities/entity.ts";
import { isCapitalised, isWord, type Token } from "../text/tokens.ts";

/** What follows the head of an instrument's name: its parties, its matter, a name of its own. */
export interface NameTail {
  /** The token after the whole name. */
  readonly to: number;
  readonly states: readonly Mention[];
  /** The words of its matter (`for defense cooperation`). */
  readonly matterFrom: number;
  readonly matterTo: number;
  readonly name?: string;
}

const MATTER = new Set(["for", "on", "concerning", "regarding", "governing", "covering", "of"]);
const LIST_WORDS = new Set([
  "the",
  "government",
  "governments",
  "of",
  "and",
  ",",
  "republic",
  "state",
  "kingdom",
  "federal",
  "federation",
  "people",
  "democratic",
  "(",
  ")",
  "“",
  "”",
  '"',
  "hashemite",
  "islamic",
  "commonwealth",
  "sultanate",
  "united",
]);
const MATTER_STOPS = new Set(
  "that which who to in with by during at from under as after before while when will would is are was were has have had be been signed today yesterday on between among if because against since until through into they it he she we i its their said says".split(
    " ",
  ),
);
const LONGEST_MATTER = 12;

/** Reads on from the head of an instrument's name. */
export function afterHead(
  tokens: readonly Token[],
  from: number,
  actors: readonly Mention[],
  isProper: boolean,
): NameTail {
  let to = from;
  const states: Mention[] = [];
  let name: string | undefined;
  let matterFrom = from;
  let matterTo = from;
  for (;;) {
    const own = ownName(tokens, to);
    if (own !== undefined) {
      name ??= own.name;
      to = own.to;
      continue;
    }
    const list = states.length === 0 ? stateList(tokens, to, actors) : undefined;
    if (list !== undefined) {
      states.push(...list.states);
      to = list.to;
      continue;
    }
    if (matterTo > matterFrom) break;
    const end = matterEnd(tokens, to, isProper);
    if (end === undefined) break;
    matterFrom = to + 1;
    matterTo = end;
    to = end;
  }
  return { to, states, matterFrom, matterTo, ...(name !== undefined && { name }) };
}

/** `(ENNPIA)`, `(the “Agreement”)`, `called “AUKUS”`, `known as AUKUS`. */
function ownName(tokens: readonly Token[], at: number): { name: string | undefined; to: number } | undefined {
  const text = (index: number): string => tokens[index]?.text ?? "";
  if (text(at) === "(") {
    const close = tokens.findIndex((token, index) => index > at && index < at + 7 && token.text === ")");
    if (close < 0) return undefined;
    const inside = tokens.slice(at + 1, close).filter(isWord);
    const acronym =
      inside.length === 1 && /^\p{Lu}[\p{Lu}\p{N}]{2,}$/u.test(inside[0]?.text ?? "")
        ? inside[0]?.text
        : undefined;
    return inside.length > 2 ? undefined : { name: acronym, to: close + 1 };
  }
  const lead = /^(?:called|dubbed|named)$/.test(text(at))
    ? at + 1
    : text(at) === "known" && text(at + 1) === "as"
      ? at + 2
      : undefined;
  if (lead === undefined) return undefined;
  let from = lead;
  while (/^[“"‘']$|^the$/.test(text(from))) from += 1;
  let to = from;
  while (to - from < 6 && tokens[to] !== undefined && isCapitalised(tokens[to] as Token)) to += 1;
  if (to === from) return undefined;
  const close = /^[”"’']$/.test(text(to)) ? to + 1 : to;
  return {
    name: tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" "),
    to: close,
  };
}

/** `between the Government of A and the Government of B`, `with C`. */
function stateList(
  tokens: readonly Token[],
  at: number,
  actors: readonly Mention[],
): { states: Mention[]; to: number } | undefined {
  if (!/^(?:between|among|amongst|with)$/.test(tokens[at]?.lower ?? "")) return undefined;
  const states: Mention[] = [];
  let to = at + 1;
  let end = to;
  while (to < tokens.length) {
    const mention = actors.find(({ from, entity }) => from === to && entity.kind === "state");
    if (mention !== undefined) {
      states.push(mention);
      to = mention.to;
      end = to;
    } else if (LIST_WORDS.has(tokens[to]?.lower ?? "")) to += 1;
    else break;
  }
  return states.length === 0 ? undefined : { states, to: end };
}

/** `for defense cooperation`, `for the Exchange of Naval Information`, `related to …`. */
function matterEnd(tokens: readonly Token[], at: number, isProper: boolean): number | undefined {
  const from = matterStart(tokens, at, isProper);
  if (from === undefined) return undefined;
  const end = isProper ? properEnd(tokens, from) : plainEnd(tokens, from);
  return end > from && !isYears(tokens, from) ? end : undefined;
}

/** Where the words behind `for`, `on`, `related to` begin; `on Monday` and a plain `of` open no matter. */
function matterStart(tokens: readonly Token[], at: number, isProper: boolean): number | undefined {
  const word = tokens[at]?.lower ?? "";
  if (/^relat(?:ed|ing)$/.test(word)) return tokens[at + 1]?.lower === "to" ? at + 2 : undefined;
  if (!MATTER.has(word)) return undefined;
  const next = tokens[at + 1]?.text ?? "";
  if (word === "of" && !(isProper && /^\p{Lu}/u.test(next))) return undefined;
  return word === "on" && WHEN.test(next) ? undefined : at + 1;
}

const WHEN = /^(?:\p{N}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))/u;

/** The end of a run of capitalised words with the small words between them. */
function properEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let to = from; to - from < LONGEST_MATTER; to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isCapitalised(token)) end = to + 1;
    else if (!/^(?:the|of|and|for|in|to|on|-)$/.test(token.lower) || !isCapitalised(tokens[to + 1] ?? token))
      break;
  }
  return end;
}

const MOST_PLAIN_WORDS = 6;

/** The end of the plain words up to one that opens another phrase. */
function plainEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let to = from; to - from < LONGEST_MATTER; to += 1) {
    const token = tokens[to];
    if (token === undefined || !(isWord(token) || token.text === "-") || MATTER_STOPS.has(token.lower)) break;
    if (!/^(?:the|a|an|of|and|our|-)$/.test(token.lower)) end = to + 1;
  }
  return end - from > MOST_PLAIN_WORDS ? from : end;
}

/** `for five years` says how long, not what for. */
function isYears(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower }) => /^(?:years?|months?|decades?)$/.test(lower));
}
