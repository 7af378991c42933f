/** Words that put the clause behind them under a condition, whatever its tense. */
const CONDITION =
  /\b(?:(?:if|unless|provided that|on (?:the )?condition that|(?:as|so) long as|in case)\s[^,.;:]{0,80}|(?:would|could|might|must|should) (?:\w+ly )?(?:have |be |have been )?)$/i;

/** Words that put the act named behind them under one: `subject to ratification of`, `pending its being signed`. */
const AWAITED =
  /\b(?:pending|awaiting|subject to|(?:contingent|conditional|conditioned|depend\w*) (?:up)?on)\s[^,.;:]{0,80}$/i;
const ACT = /\b(?:having|being|ratif(?:ication|ying)|sign(?:ing|ature)|entry|conclusion|completion)\b/i;

/** Words after which a verb in the present tells of what is to come, and one in the past of what came. */
const UNTIL = /\b(?:until|once|when|before|as soon as)\s[^,.;:]{0,80}$/i;
const PRESENT = /\b(?:has|have|is|are|been|signs?|ratif(?:y|ies)|concludes?|completes?|finali[sz]es?)\b/i;

/**
 * Whether a verb stands in a clause that tells of no fact: `only if parliament ratifies`, `until it has been signed`.
 *
 * @param lead the words before it; `verb`, the words that tell the status.
 */
export function isNotYet(lead: string, verb: string): boolean {
  const words = `${/\S+\s*$/.exec(lead)?.[0] ?? ""}${verb}`;
  if (CONDITION.test(lead)) return true;
  return (AWAITED.test(lead) && ACT.test(words)) || (UNTIL.test(lead) && PRESENT.test(words));
}

/** Whether words behind a name only tell which one is meant: `the pact signed in 2020`. */
export function isParticiple(words: string): boolean {
  return /^\s*(?:\w+ly )?(?:signed|inked|concluded|ratified)$/i.test(words);
}
