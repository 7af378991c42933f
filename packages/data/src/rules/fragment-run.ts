import type { DatasetRule } from "./rule.ts";
import { restrictsReuse } from "./words/open-licences.ts";
import { passagesByBlock, quotedWords, runsOf } from "./words/quoted-passages.ts";
import { someClaims } from "./words/some-claims.ts";

const MAX_WORDS = 15;

/** Data model, rule 2, and contract, point 2. */
export const fragmentRun: DatasetRule = {
  id: "fragment-run",
  title: `Neighbouring fragments of a restricted source quote at most ${MAX_WORDS} words in a run`,
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "article" || !record.blocks || !restrictsReuse(record)) return;
    const passages = passagesByBlock(index.anchorsOn(record.id));
    for (const block of record.blocks) {
      for (const run of runsOf(passages.get(block.key) ?? [], block)) {
        const words = quotedWords(run);
        if (words <= MAX_WORDS) continue;
        report({
          path: `/blocks/${block.key}`,
          message: `Fragments fewer than three words apart quote ${words} words of block ${block.key} in one run; ${MAX_WORDS} are allowed.`,
          expected: MAX_WORDS,
          received: words,
          hint: `Shorten fragments of ${someClaims(run)}.`,
        });
      }
    }
  },
};
