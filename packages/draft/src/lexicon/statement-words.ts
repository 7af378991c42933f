import type { StatementAct } from "@org/defense-pact-data";

/** Verbs by which a report says what a speaker did to or of somebody: the words, the act, and how we say it. */
export const STATEMENT_VERBS: readonly (readonly [RegExp, StatementAct, string])[] = [
  [
    /\b(?:thank(?:ed|s)|expressed (?:his|her|their)? ?(?:gratitude|appreciation) (?:to|for))\b/g,
    "thank",
    "thanked",
  ],
  [/\b(?:commend(?:ed|s)|praised?s?|applaud(?:ed|s)|congratulat(?:ed|es))\b/g, "commend", "commended"],
  [/\b(?:reaffirm(?:ed|s)|reiterat(?:ed|es))\b/g, "reaffirm", "reaffirmed a commitment to"],
  [/\b(?:called (?:for|on)|urg(?:ed|es))\b/g, "call-for", "called on"],
];
