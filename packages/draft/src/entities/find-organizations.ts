import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from "../lexicon/organizations.ts";
import type { Sentence } from "../text/article-text.ts";
import { isCapitalised, type Token } from "../text/tokens.ts";
import type { Actors } from "./actors.ts";
import type { Mention } from "./entity.ts";
import { spanOf } from "./find-names.ts";

const MOST_WORDS = 8;

/** Organizations and missions by the form of their names: capitalised words that end or open like such a name. */
export function findOrganizations(sentence: Sentence, names: readonly Mention[], actors: Actors): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const to = isMissionStart(tokens, at) ? missionEnd(tokens, at) : nameEnd(tokens, at);
    if (to === undefined || names.some((name) => name.from <= at && name.to >= to)) continue;
    const mention = mentionOf(sentence, at, to, names, actors);
    if (mention !== undefined) found.push(mention);
    at = to - 1;
  }
  return found;
}

function mentionOf(
  sentence: Sentence,
  from: number,
  to: number,
  names: readonly Mention[],
  actors: Actors,
): Mention | undefined {
  const span = spanOf(sentence, from, to);
  const text = sentence.block.text.slice(span.start, span.end);
  const inside = names.find((name) => name.from >= from && name.to <= to && name.entity.kind === "state");
  const kind = /mission|operation/i.test(text) ? "mission" : "organization";
  const entity = actors.propose(kind, text.replace(/^(?:the|The)\s+/, ""), inside?.entity.id);
  return entity && { ...span, sentence: sentence.index, from, to, entity, form: kind };
}

/** `Royal Harbour Navy`, `Department of Defense`, `Armed Forces of Halvaria`: two words at least. */
function nameEnd(tokens: readonly Token[], from: number): number | undefined {
  if (
    !isNameWord(tokens[from]) ||
    /^(?:the|a|an|this|our|its|in|on|at|as|and|for|by|under)$/i.test(tokens[from]?.text ?? "") ||
    isInsideName(tokens, from)
  )
    return undefined;
  const of = [from + 1, from + 2].find((at) => tokens[at]?.lower === "of" && isNameWord(tokens[at - 1]));
  const isOpened = of !== undefined && ORGANIZATION_OPENERS.has(tokens[of - 1]?.lower ?? "");
  const end = isOpened ? openedEnd(tokens, from, of + 1) : headedEnd(tokens, from);
  return end === undefined || titleIn(tokens, from, end) ? undefined : end;
}

/** `Ministry of …`: up to the last of the capitalised words. */
function openedEnd(tokens: readonly Token[], from: number, after: number): number | undefined {
  let to = tokens[after]?.lower === "the" ? after + 1 : after;
  while (to - from < MOST_WORDS && (isNameWord(tokens[to]) || isJoint(tokens, to))) to += 1;
  return isNameWord(tokens[to - 1]) && to - from > 2 ? to : undefined;
}

/** `… Navy`: up to the last word that ends such names; one that runs on with `of` needs an opener. */
function headedEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined;
  for (
    let to = from + 1;
    to - from < MOST_WORDS && (isNameWord(tokens[to]) || isJoint(tokens, to));
    to += 1
  ) {
    if (end === to && isJoint(tokens, to) && tokens[to]?.text !== "-") break;
    if (isNameWord(tokens[to]) && ORGANIZATION_HEADS.has(tokens[to]?.lower ?? "")) end = to + 1;
  }
  return end !== undefined && /^(?:of|for|to)$/.test(tokens[end]?.lower ?? "") ? undefined : end;
}

/** `Department of State Assistant Secretary`: a run that holds a person's title names no organization. */
function titleIn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:president|secretary|minister|ambassador|director|chairman|general|admiral|advisor|adviser|spokesperson)$/.test(
        lower,
      ),
    );
}

function isInsideName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at > 0 && isNameWord(before) && !/^(?:The|In|On|At|As|And|For|By)$/.test(before?.text ?? "");
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text;
  return (word === "and" || word === "-" || word === "&") && isNameWord(tokens[at + 1]);
}

const MISSION_OPENERS = new Set([
  "multinational",
  "stabilization",
  "stabilisation",
  "peacekeeping",
  "transition",
  "african",
]);

function isMissionStart(tokens: readonly Token[], at: number): boolean {
  return MISSION_OPENERS.has(tokens[at]?.lower ?? "");
}

/** `multinational security support mission`, in capitals or not, with `in` or `for` a place where that follows. */
function missionEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower === "mission" || lower === "operation") {
      const hasPlace = /^(?:in|for|to)$/.test(tokens[at + 1]?.lower ?? "") && isNameWord(tokens[at + 2]);
      return hasPlace ? at + 3 : at + 1;
    }
    if (!/^\p{L}+$/u.test(lower)) return undefined;
  }
  return undefined;
}
