import type { Figure } from "../figures/find-figures.ts";

const BEFORE =
  /\b(?:bring(?:s|ing)?|brought|cumulative|in all|altogether|combined|to date|so far)\b[^.;]{0,110}$|\btotal(?:s|ed|ing)?(?! of\b)(?: \S+){0,9}\s$/i;
/** `Since 2014, … has provided`: what a period came to. */
const SINCE =
  /^Since (?:\d{4}|the|Russia|\p{Lu}\w+ \d{4}|\p{Lu}\w+ \d{1,2}, \d{4})[^.;]{0,80}, [^.;]{0,60}\b(?:has|have) \w+(?: \w+)? (?:more than |over |nearly |approximately |about )?$/u;
const AFTER =
  /^[^.;:]{0,70}\b(?:since (?:the|Russia|\w+ \d{4}|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|to date|so far|in total|over the (?:past|last) (?:\w+ )?(?:years?|decade|months?)|in just the past|in the past (?:\w+ )?(?:years?|decade|week|months?))\b/i;

/** Whether the words around a sum make it a running total of others: `bringing … to`, `… since 2014`. */
export function isTotal(text: string, { start, end, currency }: Figure): boolean {
  if (currency === undefined) return false;
  if (SINCE.test(text.slice(0, start))) return true;
  return (
    BEFORE.test(text.slice(Math.max(0, start - 120), start)) ||
    AFTER.test(text.slice(end, end + 140).replace(/,? (?:and|bringing)\b.*$/su, ""))
  );
}
