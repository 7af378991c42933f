/** A passage between quotation marks, without them. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** Shorter passages in quotation marks name or defer (“AUKUS”, the “Agreement”); nobody is quoted by them. */
const FEWEST_WORDS = 4;

/** The quotations of a block; one that is not closed runs to the block's end, as in a quotation of several paragraphs. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (open === undefined && (mark === "“" || mark === '"')) open = at + 1;
    else if (open !== undefined && (mark === "”" || mark === '"')) {
      found.push({ start: open, end: at });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open, end: text.length });
  return found.filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= FEWEST_WORDS);
}
