import { countWords } from "../claims/index.ts";
import type { DatasetRule, PlacedAnchor } from "./rule.ts";
import { restrictsReuse } from "./words/open-licences.ts";

const MAX_WORDS = 60;

/** Data model, rule 2, and contract, point 2. */
export const fragmentsOnlyWords: DatasetRule = {
  id: "fragments-only-words",
  title: `Fragments quote at most ${MAX_WORDS} words of a restricted source whose text is not known`,
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "article" || record.basis !== "fragments-only" || !restrictsReuse(record)) return;
    const words = quotedWords(index.anchorsOn(record.id));
    if (words <= MAX_WORDS) return;
    report({
      path: "/basis",
      message: `Claims quote more than ${MAX_WORDS} words of this source, whose text is not known.`,
      expected: MAX_WORDS,
      received: words,
      hint: "Shorten fragments, or let claims share one: a fragment counts once however many use it.",
    });
  },
};

/**
 * The words of the different fragments. Without positions only a fragment inside another is known to be shared.
 * Counting stops beyond the limit, so the comparison of each with all before it stays short.
 */
function quotedWords(anchors: Iterable<PlacedAnchor>): number {
  const fragments = new Set<string>();
  for (const { anchor } of anchors) fragments.add(anchor.fragment);
  const counted: string[] = [];
  let words = 0;
  for (const fragment of [...fragments].sort((a, b) => b.length - a.length)) {
    if (counted.some((longer) => ` ${longer} `.includes(` ${fragment} `))) continue;
    counted.push(fragment);
    words += countWords(fragment);
    if (words > MAX_WORDS) break;
  }
  return words;
}
