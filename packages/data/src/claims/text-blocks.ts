import { WHITE_SPACE } from "./white-space.ts";

const WHITE_SPACE_RUN = new RegExp(`[${WHITE_SPACE}]+`, "g");

/**
 * A text in the frozen normalisation `text-1`: its blocks in text order, of which block `n` has the key `b<n>`.
 *
 * In this order: drop one leading U+FEFF; Unicode NFC (UAX #15); CRLF and CR to LF; split at LF and at nothing
 * else (U+2028, U+2029, U+000B, U+000C and U+0085 are white space within a block); every run of `White_Space`
 * becomes one space; trim; drop empty blocks. A string is taken as UTF-8 would carry it: a lone surrogate has no
 * UTF-8 form and is hashed as U+FFFD.
 */
export function textBlocks(text: string): string[] {
  return withoutByteOrderMark(text)
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .map(collapseWhiteSpace)
    .filter((block) => block !== "");
}

/**
 * A fragment in `text-1`, as it would stand in a block: like `textBlocks`, except that a fragment is one piece,
 * so line breaks in it (a folded YAML scalar) are white space too.
 */
export function normaliseFragment(fragment: string): string {
  return collapseWhiteSpace(withoutByteOrderMark(fragment).normalize("NFC"));
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function collapseWhiteSpace(line: string): string {
  const spaced = line.replace(WHITE_SPACE_RUN, " ");
  return spaced.slice(spaced.startsWith(" ") ? 1 : 0, spaced.endsWith(" ") ? -1 : undefined);
}
