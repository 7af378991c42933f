import type { AgreementStatus } from "@org/defense-pact-data";
import { hasDenial, isDenied } from "./negation.ts";
import { isNotYet, isParticiple } from "./not-yet.ts";

/**
 * How far words say an instrument has come: the model's terms, and two that the model has no term for. `unknown` where
 * they only deny that it came so far, or tell of it as still to come.
 */
export type ReadStatus = Exclude<AgreementStatus, "other" | "superseded"> | "concluded" | "existing";

/** A status with the words that say so; offsets are those of the text before and after the instrument's name. */
export interface StatusReading {
  readonly status: ReadStatus;
  /** In the text before the name, or after it. */
  readonly side: "before" | "after" | "none";
  readonly start: number;
  readonly end: number;
}

type Side = "before" | "after";

const NEAR = "[^.;:]{0,90}";
const FUTURE =
  "(?:will|would|shall|(?:plans?|planned|intends?|intended|expects?|expected|hopes?|aims?|set|due|agreed|committed|pledged|ready|preparing|continue|working|work|seeks?|commit) to|to|(?:looks?|looking) forward to|ahead of|working toward(?:s)?|efforts? to|prepares? to|could|may|should|can)";
const MAKE =
  "(?:sign|conclude|finali[sz]e|complete|develop|establish|create|reach|pursue|explore|formali[sz]e|draft|enter into|signing|conclusion|developing|concluding|finali[sz]ing)";

/** Words that tell a status, strongest first; `$` is where the name begins, `^` where it ends. */
const READINGS: readonly (readonly [ReadStatus, Side, RegExp])[] = [
  [
    "concluded",
    "before",
    new RegExp(
      `\\b(?:conclu\\w+|complet\\w+|finali[sz]\\w+)(?: of)?(?: the| their| our)? (?:negotiations?|talks|discussions)\\b${NEAR}$`,
      "i",
    ),
  ],
  [
    "negotiating",
    "before",
    new RegExp(
      `\\b(?:negotiat(?:e|ing|ions?)|talks|discussions?|discuss(?:ed|ing)?) (?:(?:with [^.;:]{0,40} )?(?:on|over|about|toward|towards|for|regarding|of)?|(?:a|an|the|its|their)?)\\s?${NEAR}$`,
      "i",
    ),
  ],
  [
    "negotiating",
    "after",
    new RegExp(`^${NEAR}\\b(?:(?:is|are) (?:being|under) negotiat\\w+|negotiations?|talks)\\b`, "i"),
  ],
  ["expired", "after", /^[^.;:]{0,30}\b(?:expired|lapsed)\b/i],
  [
    "terminated",
    "before",
    new RegExp(
      `\\b(?:terminat(?:ed|ing|es)|withdr(?:ew|awn|aws|awing) from|suspend(?:ed|s|ing)|scrapp(?:ed|ing)|cancell?(?:ed|ing)|annull?ed|revoked)(?: the| its| a)? ${NEAR}$`,
      "i",
    ),
  ],
  ["planned", "before", new RegExp(`\\b${FUTURE} (?:\\w+ )?${MAKE}\\b${NEAR}$`, "i")],
  [
    "planned",
    "before",
    /\b(?:will|would|expected|upcoming|future|planned|forthcoming|eventual|anticipated|proposed)\b[^.;:]{0,60}\b(?:conclusion|signing|signature|establishment|development|completion) of (?:a |an |the )?$/i,
  ],
  [
    "planned",
    "before",
    /\b(?:will|would|to) be (?:detailed|set out|outlined|formali[sz]ed|codified|enshrined|followed|governed|described)\b[^.;:]{0,30}$/i,
  ],
  ["planned", "before", /\b(?:future|proposed|planned|upcoming|forthcoming|potential|possible) $/i],
  [
    "planned",
    "after",
    /^[^.;:]{0,40}\b(?:will|would|shall|is (?:expected|due|set|planned)|are (?:expected|due|set)|to) (?:to )?(?:be )?(?:signed|concluded|finali[sz]ed|developed|negotiated|completed)\b/i,
  ],
  ["ratified", "before", /\bratif(?:ied|ying|ies|ication of)\b[^.;:]{0,40}$/i],
  ["ratified", "after", /^[^.;:]{0,40}\b(?:was|were|has been|have been) ratified\b/i],
  [
    "in-force",
    "after",
    /^(?: \([^)]{0,30}\))?,?(?: which)? (?:entered|has entered|came) into (?:force|effect)\b/i,
  ],
  [
    "in-force",
    "after",
    /^[^.;:]{0,30}(?<!\b(?:will|shall|to|would|may) )\b(?:remains?|remained|is|are) in (?:force|effect)\b/i,
  ],
  ["in-force", "before", /\bentry into force of (?:the |a )?$/i],
  [
    "signed",
    "before",
    /\b(?:have |has |had )?(?:just |also |today |formally |jointly |officially |recently )?(?:signed|signs|inked|co-?signed|initialed|initialled)\b(?! (?:up|off|by)\b)[^.;:]{0,110}$/i,
  ],
  [
    "signed",
    "before",
    /\b(?:the |recent |historic |today’s )?(?:signing|signature)(?: ceremony)?(?: of| for|)\b(?: of)?[^.;:]{0,60}$/i,
  ],
  ["signed", "before", /\bsign (?:copies of )?(?:the |a |an |new )?(?:\w+ ){0,4}$/i],
  ["signed", "after", /^[^.;:]{0,40}?\b(?:was|were|has been|have been|being) (?:\w+ )?(?:signed|inked)\b/i],
  [
    "signed",
    "after",
    /^,? (?:recently |formally |originally |just )?(?:that |which )?(?:we |they |the two (?:sides|countries|leaders) )?(?:signed|inked)\b/i,
  ],
  ["signed", "after", /^[^.;:]{0,60}\bsigning ceremony\b/i],
  [
    "concluded",
    "before",
    /\b(?:conclu(?:ded|des|sion of)|complet(?:ed|es|ion of)|finali[sz](?:ed|es|ation of)|reached|struck|clinched|sealed|agreed (?:on|upon|to))\b[^.;:]{0,70}$/i,
  ],
  [
    "concluded",
    "after",
    /^[^.;:]{0,40}\b(?:was|were|has been|have been) (?:concluded|reached|finali[sz]ed|completed|agreed)\b/i,
  ],
  [
    "announced",
    "before",
    /\b(?:announc(?:e|ed|es|ing|ement of)|unveil(?:ed|s|ing)|launch(?:ed|es|ing)?|establish(?:ed|es|ing|ment of)|creat(?:ed|es|ing|ion of)|form(?:ed|ation of)|issu(?:ed|es|ing)|adopt(?:ed|s|ing)|releas(?:ed|es|ing)|endors(?:ed|es|ing)|elevat(?:ed|es|ing)|transmit(?:ted|s)?|submit(?:ted|s)?)\b[^.;:]{0,90}$/i,
  ],
  [
    "announced",
    "after",
    /^[^.;:]{0,30}\b(?:announced|unveiled|launched|was (?:announced|established|created))\b/i,
  ],
  [
    "unknown",
    "after",
    /^[^.;:]{0,40}?\b(?:(?:must|has to|have to|needs? to|should|would|may|could|can) (?:\w+ )?be (?:ratified|approved)|(?:will |would |shall |is (?:due|expected|set) to )?(?:enters?|comes?) into (?:force|effect))\b/i,
  ],
  [
    "existing",
    "before",
    /\b(?:party to|parties to|pursuant to|in accordance with|consistent with|provided (?:for )?(?:under|by|through)|obligations under|enabled by|under) (?:the |our |its |their |this )?$/i,
  ],
];

/**
 * What the words around an instrument's name say of its status; `existing` where they take it for granted, `unknown`
 * where they only deny one or tell of it as still to come.
 */
export function statusAround(before: string, after: string, isHeadline = false): StatusReading {
  const near = { before: before.slice(-220), after: after.slice(0, 160) };
  let denied: StatusReading | undefined;
  for (const [status, side, pattern] of READINGS) {
    const match = pattern.exec(near[side]);
    if (match === null || (status === "planned" && isHeadline && /\bto\b/i.test(match[0]) === false))
      continue;
    const shift = side === "before" ? before.length - near.before.length : 0;
    const found = { side, start: match.index + shift, end: match.index + match[0].length + shift };
    const isOpen = isConditional(status, near, match, side);
    if (isOpen && !/^(?:ratified|in-force)$/.test(status))
      return { status: "planned", side: "none", start: 0, end: 0 };
    if (!isOpen && !isDeniedAt(match, near[side], side)) return { status, ...found };
    denied ??= { status: "unknown", ...found };
  }
  return denied ?? TAKEN_FOR_GRANTED;
}

/** Whether the words deny what they seem to say: `has not signed`, `refused to sign`, `was not ratified`. */
function isDeniedAt({ 0: words, index }: RegExpExecArray, text: string, side: Side): boolean {
  if (side === "after") return hasDenial(words);
  const lead = text.slice(0, index);
  return isDenied(lead) || isDenied(`${lead}${/^\S+ /.exec(words)?.[0] ?? ""}`);
}

/** `when concluded, this agreement …`, `only if parliament ratifies …`: what is not yet so. */
function isConditional(
  status: ReadStatus,
  { before }: Readonly<Record<Side, string>>,
  match: RegExpExecArray,
  side: Side,
): boolean {
  if (!/^(?:signed|concluded|in-force|ratified)$/.test(status)) return false;
  const lead = side === "before" ? before.slice(0, match.index) : before;
  return (
    /\b(?:when|once|if|until|pending|upon|before|awaiting)\s+(?:it |they |this |the |its )?(?:is |are )?$/i.test(
      lead,
    ) ||
    /^\s*(?:When|Once|If)\b[^,]*$/.test(side === "before" ? before.slice(0, match.index + 12) : "") ||
    (side === "before"
      ? isNotYet(lead, match[0])
      : !isParticiple(match[0]) && isNotYet(`${before}${beforeVerb(match[0])}`, match[0]))
  );
}

/** Words that stand between a name and the verb behind it. */
function beforeVerb(words: string): string {
  return words.replace(/\S+$/, "");
}

/** What words say that only name an instrument. */
export const TAKEN_FOR_GRANTED: StatusReading = { status: "existing", side: "none", start: 0, end: 0 };

/** How much a status says, for choosing among several mentions of one instrument. */
const STRENGTH: Readonly<Record<ReadStatus, number>> = {
  existing: 0,
  planned: 3,
  negotiating: 4,
  announced: 2,
  concluded: 5,
  unknown: 0.5,
  signed: 7,
  ratified: 8,
  "in-force": 8.5,
  expired: 9,
  terminated: 9,
};

/** Whether one status says more than another. */
export function saysMore(a: ReadStatus, b: ReadStatus): boolean {
  return STRENGTH[a] > STRENGTH[b];
}
