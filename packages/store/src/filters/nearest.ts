import { distance } from "fastest-levenshtein";

/** The word that was probably meant: the nearest one, if it differs in few letters; letter case counts little. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const lower = word.toLowerCase();
  let least = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  let best: string | undefined;
  for (const candidate of words) {
    const far = distance(lower, candidate.toLowerCase());
    if (far >= least) continue;
    best = candidate;
    least = far;
  }
  return best;
}
