import type { Index } from "../rule.ts";

/** A demonym has at most this many words (Bosnian and Herzegovinian). */
const MAX_WORDS = 3;

/** The demonyms that a fragment names, with the ids of the states that each fits. */
export function statesByDemonym(fragment: string, index: Index): Map<string, string[]> {
  const words = fragment.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== "");
  const found = new Map<string, string[]>();
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= MAX_WORDS && start + length <= words.length; length += 1) {
      const term = bare(words.slice(start, start + length).join(" "));
      const states = statesNamed(term, index);
      if (states.length > 0) found.set(term, states);
    }
  }
  return found;
}

function statesNamed(term: string, index: Index): string[] {
  const ids = new Set<string>();
  for (const form of term.endsWith("s") ? [term, term.slice(0, -1)] : [term]) {
    for (const { id, kind } of index.actorsWithDemonym(form)) if (kind === "state") ids.add(id);
  }
  return [...ids];
}

/** Without the possessive. */
function bare(term: string): string {
  return term.replace(/['’]s?$/u, "");
}
