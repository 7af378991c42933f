let commandingMarks: RegExp | undefined;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text of unknown origin on one line, with escapes in place of what a terminal might obey. */
export function visible(text: string): string {
  return text.replace(commanding(), (mark) => SHORT[mark] ?? `\\u{${hex(mark)}}`);
}

/** JSON that is as harmless on a terminal: JSON itself escapes only some of these. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(commanding(), (mark) =>
    mark === "\n" ? mark : `\\u${hex(mark).padStart(4, "0")}`,
  );
}

/**
 * Characters that a text could command a terminal with, or show itself in another order than it has (Unicode TR 36):
 * controls, line and paragraph separators, marks of direction, and halves of surrogate pairs.
 */
function commanding(): RegExp {
  commandingMarks ??= /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  return commandingMarks;
}

function hex(mark: string): string {
  return (mark.codePointAt(0) as number).toString(16);
}
