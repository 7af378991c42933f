/** A place in a text: line and column from 1, the column in Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** What stands there; absent where the text is not at hand. */
  excerpt?(): Excerpt;
}

/** The line that a place is in, before the place and from it on; `…` stands for what is cut off. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
}

const SHOWN_BEFORE = 80;
const SHOWN_AFTER = 160;

/** A place that can show its line. It holds its text, so it should not be kept longer than needed. */
class PlaceInText implements Place {
  readonly line: number;
  readonly column: number;
  readonly #text: string;
  readonly #offset: number;

  constructor(line: number, column: number, text: string, offset: number) {
    this.line = line;
    this.column = column;
    this.#text = text;
    this.#offset = offset;
  }

  excerpt(): Excerpt {
    const text = this.#text;
    const from = this.#offset === 0 ? 0 : text.lastIndexOf("\n", this.#offset - 1) + 1;
    const lineEnd = text.indexOf("\n", this.#offset);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const before = [...text.slice(Math.max(from, this.#offset - 2 * SHOWN_BEFORE), this.#offset)];
    const after = [...text.slice(this.#offset, Math.min(to, this.#offset + 2 * SHOWN_AFTER))];
    const isCut = before.length > SHOWN_BEFORE || this.#offset - from > 2 * SHOWN_BEFORE;
    const isCutAfter = after.length > SHOWN_AFTER || to - this.#offset > 2 * SHOWN_AFTER;
    return {
      before: (isCut ? "…" : "") + before.slice(-SHOWN_BEFORE).join(""),
      after: after.slice(0, SHOWN_AFTER).join("").replace(/\r$/, "") + (isCutAfter ? "…" : ""),
    };
  }
}

const STRIDE = 8192;

/**
 * Turns offsets (UTF-16 code units) of one text into places. The first question indexes the text, so that each
 * further one costs a binary search and at most one stride, however long the text or its lines.
 */
export class TextPlaces {
  readonly #text: string;
  readonly #firstLine: number;
  readonly #firstColumn: number;
  #lineStarts: readonly number[] | undefined;
  #pairs: Uint32Array | undefined;

  /** `firstLine` and `firstColumn` are the place of the text's first character in what it was cut from. */
  constructor(text: string, firstLine = 1, firstColumn = 1) {
    this.#text = text;
    this.#firstLine = firstLine;
    this.#firstColumn = firstColumn;
  }

  at(offset: number): Place {
    const to = Math.min(Math.max(offset, 0), this.#text.length);
    this.#lineStarts ??= lineStarts(this.#text);
    const line = lastAtMost(this.#lineStarts, to);
    const from = this.#lineStarts[line] as number;
    const column = to - from - (this.#pairsBefore(to) - this.#pairsBefore(from)) + 1;
    const shift = line === 0 ? this.#firstColumn - 1 : 0;
    return new PlaceInText(this.#firstLine + line, column + shift, this.#text, to);
  }

  /** How many surrogate pairs end before an offset. */
  #pairsBefore(offset: number): number {
    this.#pairs ??= pairCounts(this.#text);
    const stride = Math.floor(offset / STRIDE);
    return (this.#pairs[stride] as number) + countPairs(this.#text, stride * STRIDE, offset);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pairCounts(text: string): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
  for (let stride = 1; stride < counts.length; stride++) {
    const from = (stride - 1) * STRIDE;
    counts[stride] = (counts[stride - 1] as number) + countPairs(text, from, from + STRIDE);
  }
  return counts;
}

function countPairs(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let i = from; i < to; i++) {
    if (isLow(text.charCodeAt(i)) && i > 0 && isHigh(text.charCodeAt(i - 1))) pairs++;
  }
  return pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
