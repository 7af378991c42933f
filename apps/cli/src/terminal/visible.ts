/**
 * Characters that a text could command a terminal with, or show itself in another order than it has (Unicode TR 36):
 * controls, line and paragraph separators, marks of direction, and halves of surrogate pairs. Told by their numbers,
 * since classes such as `\p{Cc}` have V8 read the tables of Unicode.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const COMMANDING = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Letters, digits and signs of most texts: to look for what commands among all characters takes V8 a while to prepare. */
const HARMLESS = /^[ -~\u00a0-\u0600\u2010-\u2027\u2030-\u205f]*$/;

/** A text of unknown origin on one line, with escapes in place of what a terminal might obey. */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(COMMANDING, (mark) => SHORT[mark] ?? `\\u{${hex(mark)}}`);
}

/** The same for a text of several lines, which stay lines. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** JSON that is as harmless on a terminal: JSON itself escapes only some of these. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(COMMANDING, (mark) =>
    mark === "\n" ? mark : `\\u${hex(mark).padStart(4, "0")}`,
  );
}

function hex(mark: string): string {
  return (mark.codePointAt(0) as number).toString(16);
}
