import { codePointsBetween } from "./code-points.ts";
import { normaliseFragment } from "./text-blocks.ts";

/**
 * Where a fragment stands in a block of `text-1`: the offset of the first character of each occurrence, in Unicode
 * code points, ascending, at most `limit` of them.
 *
 * An occurrence is exact after the same normalisation: letter case, quotation marks and dashes count, and it may
 * begin or end within a word (`Kenya` stands in `Kenyan`). Overlapping occurrences all count (`ha ha` stands twice
 * in `ha ha ha`), because a fragment that can be read in two places does not name one. Each occurrence costs at
 * most the fragment's length, which the schema limits to 400.
 */
export function occurrencesOf(fragment: string, block: string, limit = Infinity): number[] {
  const sought = normaliseFragment(fragment);
  const starts: number[] = [];
  if (sought === "") return starts;
  let offset = 0;
  let counted = 0;
  for (let at = block.indexOf(sought); at >= 0 && starts.length < limit; at = block.indexOf(sought, at + 1)) {
    offset += codePointsBetween(block, counted, at);
    counted = at;
    starts.push(offset);
  }
  return starts;
}
