/** A change to one place of a record, by an RFC 6901 pointer with positions in lists. */
export type Edit =
  | { readonly path: string; readonly value: unknown }
  | { readonly path: string; readonly remove: true }
  /** The member's key is written so; its value stays. */
  | { readonly path: string; readonly key: string };

/** A piece of text that another takes the place of, in UTF-16 units. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * A text with its splices made. Where two overlap, the first in the text is made and the other left out.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  let written = "";
  let at = 0;
  for (const { offset, length, text: piece } of [...splices].sort((a, b) => a.offset - b.offset)) {
    if (offset < at) continue;
    written += text.slice(at, offset) + piece;
    at = offset + length;
  }
  return written + text.slice(at);
}
