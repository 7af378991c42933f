/** Words that deny what the verb behind them says: `has not`, `is yet to`, `refused to`. */
const DENIES =
  /(?:\b(?:not|never|neither|nor|without|yet to|cannot|(?:refus|declin|fail|hesitat|oppos)\w* (?:to )?|(?:unwilling|unable|reluctant|stopped short|rul(?:ed|ing) out|no plans?|no intention|denie[sd]|denying)\b[^.;:]{0,12})|n[’']t)(?: (?:yet|even|ever|been|be|being|formally|officially|fully|have|having|had|to|the|a|an|any|it|they))*\s*$/i;

/** Whether the words before a verb deny it. */
export function isDenied(before: string): boolean {
  return DENIES.test(before.slice(-80));
}

/** Whether words between a verb's helper and the verb deny it: `was not signed`, `has yet to be ratified`. */
export function hasDenial(words: string): boolean {
  return /\b(?:not|never|yet to|neither|nor)\b|n[’']t\b/i.test(words);
}

/** Whether a name has `no` before it: there is no instrument that the words tell of. */
export function isNone(before: string): boolean {
  return /\b(?:no|without an?|lack of an?|absence of an?)(?: such| formal| new| final| binding| further)*\s+$/i.test(
    before,
  );
}
