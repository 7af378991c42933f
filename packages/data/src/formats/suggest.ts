import { distance } from "fastest-levenshtein";

/** The word that was probably meant: the nearest one, if it differs in few letters; letter case counts little. */
export function suggest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const far = distance(lower, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** The hint that names the word probably meant, or else lists all of them, if they are few. */
export function didYouMean(word: string, words: readonly string[]): string | undefined {
  const meant = suggest(word, words);
  if (meant !== undefined) return `Did you mean ${JSON.stringify(meant)}?`;
  return words.length > 0 && words.length <= 24 ? `Known are: ${words.join(", ")}.` : undefined;
}
