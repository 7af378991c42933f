import type { DatasetRule } from "./rule.ts";
import { restrictsReuse } from "./words/open-licences.ts";
import { passagesByBlock, quotedWords } from "./words/quoted-passages.ts";
import { someClaims } from "./words/some-claims.ts";

const MAX_SHARE = 0.75;
const SHORT_BLOCK_WORDS = 30;

/** Data model, rule 2, and contract, point 2. */
export const fragmentBlockShare: DatasetRule = {
  id: "fragment-block-share",
  title: "Fragments quote at most 75 % of a longer block of a restricted source",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "article" || !record.blocks || !restrictsReuse(record)) return;
    const passages = passagesByBlock(index.anchorsOn(record.id));
    for (const block of record.blocks) {
      const quoted = passages.get(block.key) ?? [];
      const words = quotedWords(quoted);
      const most = Math.floor(MAX_SHARE * block.words);
      if (block.words <= SHORT_BLOCK_WORDS || words <= most) continue;
      report({
        path: `/blocks/${block.key}`,
        message: `Claims quote ${words} of the ${block.words} words of block ${block.key}; ${most} (75 %) are allowed.`,
        expected: most,
        received: words,
        hint: `Shorten fragments of ${someClaims(quoted)}.`,
      });
    }
  },
};
