import { codePointLength, normaliseFragment } from "../../claims/index.ts";

/** Printable ASCII with single spaces between words: what `text-1` leaves as it is. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The length of a fragment after the normalisation `text-1`, in code points; most need no normalising. */
export function normalisedLength(fragment: string): number {
  return PLAIN.test(fragment) ? fragment.length : codePointLength(normaliseFragment(fragment));
}
