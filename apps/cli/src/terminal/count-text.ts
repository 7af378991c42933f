import { numberText } from "./number-text.ts";

/** `no records`, `1 record`, `22 of 1,200 records`. */
export function countText(shown: number, total: number, noun: string): string {
  const nouns = `${noun}${total === 1 ? "" : "s"}`;
  if (total === 0) return `no ${nouns}`;
  return shown === total
    ? `${numberText(total)} ${nouns}`
    : `${numberText(shown)} of ${numberText(total)} ${nouns}`;
}
