import { distance } from "fastest-levenshtein";

/** Longer texts are not searched: what was meant is only a hint. */
const MOST_WORDS = 20_000;
const MOST_SHOWN = 15;

/** The words of a text, at most fifteen, that are most like a fragment; undefined where none are much like it. */
export function nearWords(fragment: string, blocks: readonly string[]): string | undefined {
  const sought = plainly(fragment);
  const length = Math.min(sought.split(" ").length, MOST_SHOWN);
  let best: string | undefined;
  let least = Math.ceil(sought.length * 0.4);
  let read = 0;
  for (const block of blocks) {
    const words = block.split(" ");
    read += words.length;
    if (read > MOST_WORDS) return best;
    for (let start = 0; start + length <= words.length; start += 1) {
      const window = words.slice(start, start + length).join(" ");
      const far = distance(sought, plainly(window));
      if (far < least) {
        best = window;
        least = far;
      }
    }
  }
  return best;
}

/** Without what is easily typed otherwise: letter case, quotation marks, dashes. */
function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
