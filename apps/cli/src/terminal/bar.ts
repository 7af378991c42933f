/** The signs of a bar: what is sure, what may be, and an end that no one knows. */
interface Signs {
  readonly sure: string;
  readonly possible: string;
  readonly open: string;
}

const UNICODE: Signs = { sure: "█", possible: "░", open: "▸" };
const ASCII: Signs = { sure: "#", possible: "-", open: ">" };

/** An amount as an interval; `max` null is open. */
export interface Extent {
  readonly min: number;
  readonly max: number | null;
}

/** How bars are drawn that stand beside each other. */
export interface BarScale {
  /** What the whole width stands for. */
  readonly whole: number;
  readonly width: number;
  readonly isUnicode: boolean;
}

/**
 * An interval as a bar of whole cells: filled up to its least, light from there to its most, with an arrow where it has
 * no end. What is not zero has a cell, however small.
 */
export function bar({ min, max }: Extent, { whole, width, isUnicode }: BarScale): string {
  const { sure, possible, open } = isUnicode ? UNICODE : ASCII;
  const cells = (amount: number) =>
    amount <= 0 || whole <= 0 ? 0 : Math.min(width, Math.max(1, Math.round((amount / whole) * width)));
  const least = cells(min);
  if (max === null) {
    const rest = Math.max(0, width - least - 1);
    return sure.repeat(Math.min(least, width - 1)) + possible.repeat(rest) + open;
  }
  return sure.repeat(least) + possible.repeat(Math.max(0, cells(max) - least));
}

/** What the whole width stands for: the largest amount that any of them names. */
export function wholeOf(extents: readonly Extent[]): number {
  return Math.max(0, ...extents.map(({ min, max }) => max ?? min));
}

/** The signs that bars use, in words; nothing where every bar is only filled. */
export function barKey(extents: readonly Extent[], isUnicode: boolean): string | undefined {
  const { sure, possible, open } = isUnicode ? UNICODE : ASCII;
  const hasRange = extents.some(({ min, max }) => max !== min);
  const hasOpen = extents.some(({ max }) => max === null);
  if (!hasRange) return undefined;
  const words = [`${sure} at least`, `${possible} possibly`, ...(hasOpen ? [`${open} no upper bound`] : [])];
  return words.join("  ");
}
