import { PLEDGE_NOUNS, PLEDGE_VERBS, type PledgeVerb } from "../lexicon/pledge-words.ts";
import type { Token } from "../text/tokens.ts";

/** A word of promising in a sentence, and what it makes of the promise. */
export interface VerbReading extends PledgeVerb {
  /** The token of the verb. */
  readonly at: number;
}

const FUTURE = new Set(["will", "would", "shall", "to", "could", "may", "might", "should", "can"]);
/** Verbs that say how firmly an infinitive behind them is promised: `pledged to send`. */
const GOVERNORS = new Set(["pledged", "announced", "intended", "committed", "offered", "authorised"]);

const BY_WORD = new Map<string, PledgeVerb | undefined>();

/** What a word makes of a promise; remembered, since texts use few words often. */
function verbOf(word: string): PledgeVerb | undefined {
  if (BY_WORD.has(word)) return BY_WORD.get(word);
  const found = PLEDGE_VERBS.find(([pattern]) => pattern.test(word))?.[1];
  if (BY_WORD.size < 5000) BY_WORD.set(word, found);
  return found;
}

/** The words of promising among tokens, in order. */
export function verbsIn(tokens: readonly Token[]): VerbReading[] {
  const found: VerbReading[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const verb = verbOf(lower);
    if (verb === undefined || isNounUse(tokens, at)) continue;
    const isFuture = isInfinitive(tokens, at);
    const governor = isFuture
      ? found.findLast((one) => GOVERNORS.has(one.strength) && at - one.at < 25)
      : undefined;
    found.push({ ...(isFuture ? promiseOf(verb, governor) : verb), at });
  }
  return found;
}

/** What a verb in the future or infinitive makes of a promise, behind one that governs it (`pledged to send`). */
function promiseOf(verb: PledgeVerb, governor: PledgeVerb | undefined): PledgeVerb {
  if (verb.strength === "sold" || verb.strength === "bought")
    return governor?.strength === "offered" ? { strength: "offered", stage: "announced" } : verb;
  const own = GOVERNORS.has(verb.strength) && verb.strength !== "authorised" ? verb.strength : "intended";
  return {
    stage: governor?.stage === "committed" ? "committed" : "announced",
    strength: governor?.strength ?? own,
  };
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const second = tokens[at - 2]?.lower ?? "";
  if (FUTURE.has(before)) return true;
  return (
    (FUTURE.has(second) && /^(?:be|soon|also|continue|now|help|further)$/.test(before)) ||
    (second === "continue" && before === "to")
  );
}

/** `in support of`, `security support mission`, `the train`: nouns that promise nothing themselves. */
function isNounUse(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (
    /^(?:support|supports|fund|funds|order|plan|plans|request|grant|offer|sale|sales|deployment|investment|pay)$/.test(
      word,
    )
  ) {
    const before = tokens[at - 1]?.lower ?? "";
    return (
      !FUTURE.has(before) &&
      !/^(?:we|they|i|would|also|states|government)$/.test(before) &&
      !/^(?:sale|sales|deployment|investment|fund|grant|offer|order)$/.test(word)
    );
  }
  return false;
}

/** Whether tokens speak of what is promised: assistance, a package, a loan. */
export function hasPledgeNoun(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => PLEDGE_NOUNS.has(lower));
}
