import { TITLE_HEADS } from "../lexicon/office-titles.ts";
import type { Sentence } from "../text/article-text.ts";
import { isCapitalised, type Token, tokensOf } from "../text/tokens.ts";

/** A title and a name that stand together; token numbers, `to` after the last. */
export interface TitledName {
  readonly title: string | undefined;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

const TITLES = titlesByFirst();
const LONGEST_NAME = 5;
const PARTICLES = new Set([
  "de",
  "da",
  "dos",
  "del",
  "van",
  "von",
  "der",
  "bin",
  "al",
  "el",
  "la",
  "le",
  "ben",
  "ter",
  "den",
]);
/** Capitalised words that follow a title and open no name. */
const NO_NAME =
  /^(?:The|A|An|And|Of|For|In|On|To|With|From|At|By|As|Is|Has|Was|Will|I|He|She|It|We|They|Administration|Security|Assembly|Agreement|Military|Defense|Defence|Command|Staff|Council|Election|Office|House|Announces|Meets|Meeting|Meetings|Travels|Travel|Visits|Visit|Signs|Hosts|Speaks|Delivers|Holds|Joins|Call|Calls|Remarks|Statement|Trip|Welcomes|Says|Pledges|Announcement|Bilateral|Virtual|Joint|Over|Up|Out|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The titles with names of a sentence: `Defense Minister Ada Moor`, `Ada Moor, Minister of Defence`. */
export function titledNames({ tokens }: Sentence, isListed: (at: number) => boolean): TitledName[] {
  const found: TitledName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const titleTo = titleEnd(tokens, at);
    if (titleTo === undefined) continue;
    const office = officeOf(tokens, titleTo);
    if (office !== undefined) {
      found.push({
        title: wordsOf(tokens, at, office.nameFrom),
        titleFrom: at,
        titleTo: office.nameFrom,
        ...office,
      });
      at = office.nameTo - 1;
      continue;
    }
    const nameFrom = tokens[titleTo]?.text === "," ? titleTo + 1 : titleTo;
    const nameTo = isListed(nameFrom) ? nameFrom : nameEnd(tokens, nameFrom);
    if (nameTo > nameFrom) {
      found.push({ title: wordsOf(tokens, at, titleTo), titleFrom: at, titleTo, nameFrom, nameTo });
      at = nameTo - 1;
      continue;
    }
    const before = nameBefore(tokens, at);
    if (before !== undefined)
      found.push({ title: wordsOf(tokens, at, titleTo), titleFrom: at, titleTo, ...before });
    at = titleTo - 1;
  }
  return found;
}

/** `Assistant Secretary of State for Northern Affairs Ada Moor`: the last two words of what follows `for` are the name. */
function officeOf(
  tokens: readonly Token[],
  titleTo: number,
): { nameFrom: number; nameTo: number } | undefined {
  if (!/^(?:for|of)$/.test(tokens[titleTo]?.lower ?? "")) return undefined;
  let to = titleTo + 1;
  while (
    to - titleTo < 14 &&
    tokens[to] !== undefined &&
    (isNamePart(tokens[to] as Token) ||
      /^(?:and|the|of|for|-|&)$/.test((tokens[to] as Token).text) ||
      (tokens[to]?.text === "." && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? "")))
  )
    to += 1;
  while (to > titleTo && /^(?:and|the|of|for|-|&)$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const initial = tokens[to - 2]?.text === "." ? 2 : 0;
  const nameFrom = to - 2 - initial;
  const isLong =
    nameFrom - titleTo >= 2 &&
    !/^(?:and|the|of|for|-|&)$/.test(tokens[nameFrom]?.text ?? "") &&
    !/^(?:and|of|for|-|&)$/.test(tokens[nameFrom + 1]?.text ?? "");
  return isLong &&
    !/^(?:Affairs|State|States|Defense|Defence|Security|Policy|Forces|Staff|Council)$/.test(
      tokens[to - 1]?.text ?? "",
    )
    ? { nameFrom, nameTo: to }
    : undefined;
}

/** `Ada J. Moor, Minister of Defence`: the name before a comma before a title. */
function nameBefore(
  tokens: readonly Token[],
  titleFrom: number,
): { nameFrom: number; nameTo: number } | undefined {
  let comma = titleFrom - 1;
  while (titleFrom - comma < 4 && tokens[comma] !== undefined && isCapitalised(tokens[comma] as Token))
    comma -= 1;
  if (tokens[comma]?.text !== ",") return undefined;
  for (let length = 2; length <= LONGEST_NAME; length += 1) {
    const from = comma - length;
    if (from < 0) break;
    const isStart = from === 0 || !isCapitalised(tokens[from - 1] as Token);
    if (isStart && nameEnd(tokens, from) === comma) return { nameFrom: from, nameTo: comma };
  }
  return undefined;
}

/** The token after a person's name that begins at a token; the same token where none does. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to - from < LONGEST_NAME * 2) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isNamePart(token)) to += /^\p{Lu}$/u.test(token.text) && tokens[to + 1]?.text === "." ? 2 : 1;
    else if (to > from && isJoined(tokens, to)) to += 1;
    else break;
  }
  if (to === from) return from;
  const suffix =
    tokens[to]?.text === "," && /^(?:Jr|Sr|II|III)$/.test(tokens[to + 1]?.text ?? "") ? to + 2 : to;
  const end =
    /^(?:Jr|Sr)$/.test(tokens[suffix - 1]?.text ?? "") && tokens[suffix]?.text === "." ? suffix + 1 : suffix;
  return trimmed(tokens, from, end);
}

function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:[’'-]|s)$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

function isNamePart(token: Token): boolean {
  return isCapitalised(token) && !NO_NAME.test(token.text) && !/\.\p{Lu}/u.test(token.text);
}

/** A hyphen, a particle or an apostrophe inside a name; a possessive ends it, except before another name (a slip: `Lloyd’s Austin`). */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (text === "-") return isCapitalised(next) && tokens[at - 1]?.end === tokens[at]?.start;
  if (PARTICLES.has(text)) return isCapitalised(next) || PARTICLES.has(next.text) || next.text === "-";
  if (text === "’" || text === "'")
    return isNamePart(next) && next.text.length > 1 && tokens[at]?.end === next.start;
  return false;
}

/** The token after the longest title that begins at a token. */
export function titleEnd(tokens: readonly Token[], from: number): number | undefined {
  for (const words of TITLES.get(tokens[from]?.lower ?? "") ?? []) {
    if (words.every((word, at) => tokens[from + at]?.lower === word)) return from + words.length;
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const isJoinedUp = at > from && token.start === tokens[at - 1]?.end;
    text += at === from || isJoinedUp ? token.text : ` ${token.text}`;
  }
  return text;
}

function titlesByFirst(): ReadonlyMap<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const title of TITLE_HEADS) {
    const words = tokensOf(title).map(({ lower }) => lower);
    const first = words[0] as string;
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}
