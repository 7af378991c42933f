import type { Mention } from "../entities/entity.ts";
import { SECURITY_WORDS } from "../lexicon/agreement-words.ts";
import { isCapitalised, isWord, type Token } from "../text/tokens.ts";

const MOST_WORDS = 12;

/** Words at which a name's modifiers begin: articles, prepositions, verbs and the like; in lower case. */
const STOPS = new Set(
  (
    "a an the this that these those its their our his her my your any each every some all both no of in on to for with by from under at as into " +
    "through within via per or but if when while where which who whom whose that than then also not will would shall should can could may might must " +
    "has have had is are was were be been being do does did sign signs signed signing ink inked reach reached reaching conclude concluded " +
    "concluding conclusion announce announced announcing announces negotiate negotiating negotiated negotiations begin began launch launched " +
    "establish established establishing enter entered approve approved approving ratify ratified implement implementing implemented including " +
    "include includes pursuant between among against after before during since until following regarding concerning about around over " +
    "welcomed welcome welcomes discussed discuss noted highlighted called hailed described finalize finalized finalise finalised complete completed " +
    "completing develop developing pursue seek seeking get give gave make made transmit transmitted so very expected because " +
    "we they he she it i you us them there here only just today yesterday recently formally officially jointly"
  ).split(" "),
);

/** The token at which the words before an instrument's head begin to describe it. */
export function modifiersBefore(
  tokens: readonly Token[],
  headFrom: number,
  actors: readonly Mention[],
): number {
  let start = headFrom;
  while (start > 0 && headFrom - start < MOST_WORDS) {
    const before = tokens[start - 1] as Token;
    const state = actors.find(({ to, form }) => to === start && form !== "person");
    if (state !== undefined && (state.form === "demonym" || isModifying(tokens, start))) start = state.from;
    else if (isStateList(tokens, start, actors))
      start -= tokens[start - 1]?.lower === "and" && tokens[start - 2]?.text === "," ? 2 : 1;
    else if (isModifier(tokens, start - 1)) start -= 1;
    else if (before.text === "of" && isStatusOfForces(tokens, start - 1)) start -= 2;
    else break;
  }
  return withoutLead(tokens, start, headFrom);
}

/** `Norland, Halvaria, and Ost Security Treaty`: states in a row before a name that a state opens. */
function isStateList(tokens: readonly Token[], start: number, actors: readonly Mention[]): boolean {
  const joint = tokens[start - 1]?.text;
  const before = joint === "and" && tokens[start - 2]?.text === "," ? start - 2 : start - 1;
  const isOpen = actors.some(({ from, form }) => from === start && form === "name");
  return (
    (joint === "and" || joint === ",") &&
    isOpen &&
    actors.some(({ to, form }) => to === before && form === "name")
  );
}

/** A state's name describes what follows it, unless a possessive stands between them. */
function isModifying(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.text !== "’" && tokens[start]?.text !== "'";
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.text === "-" || token.text === "–" || token.text === "/")
    return next !== undefined && token.end === next.start && at > 0;
  if (token.lower === "and" || token.text === "&")
    return at > 0 && isNoun(tokens[at - 1] as Token) && next !== undefined && isNoun(next);
  if (token.text === ",") return false;
  if (/^\d+$/.test(token.text)) return next?.text === "-";
  return isWord(token) && !STOPS.has(token.lower) && !(isCapitalised(token) && at === 0 && !isNoun(token));
}

function isNoun(token: Token): boolean {
  return (
    SECURITY_WORDS.has(token.lower) ||
    token.lower === "cooperation" ||
    token.lower === "economic" ||
    token.lower === "technical" ||
    token.lower === "cross"
  );
}

function isStatusOfForces(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.lower === "status") return /^(?:forces|the)$/.test(next?.lower ?? "");
  return (
    next !== undefined &&
    isCapitalised(next) &&
    /^(?:Security|Exchange|Protection|Transfer|Provision)$/.test(tokens[at - 1]?.text ?? "")
  );
}

/** A name does not begin with a mark. */
function withoutLead(tokens: readonly Token[], start: number, headFrom: number): number {
  let from = start;
  while (
    from < headFrom &&
    (!isWord(tokens[from] as Token) || (tokens[from] as Token).lower === "and") &&
    !/^\d/.test(tokens[from]?.text ?? "")
  )
    from += 1;
  return from;
}
