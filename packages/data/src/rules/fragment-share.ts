import type { DatasetRule } from "./rule.ts";
import { restrictsReuse } from "./words/open-licences.ts";
import { passagesByBlock, quotedWords } from "./words/quoted-passages.ts";

const MAX_SHARE = 0.4;

/** Data model, rule 2, and contract, point 2. */
export const fragmentShare: DatasetRule = {
  id: "fragment-share",
  title: "Fragments quote at most 40 % of the words of a restricted source",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "article" || !record.blocks || !restrictsReuse(record)) return;
    const passages = passagesByBlock(index.anchorsOn(record.id));
    let words = 0;
    let quoted = 0;
    for (const block of record.blocks) {
      if (block.kind === "boilerplate") continue;
      words += block.words;
      quoted += quotedWords(passages.get(block.key));
    }
    const most = Math.floor(MAX_SHARE * words);
    if (quoted <= most) return;
    report({
      path: "/blocks",
      message: `Claims quote ${quoted} of the ${words} words of this source; ${most} (40 %) are allowed.`,
      expected: most,
      received: quoted,
      hint: "Shorten the longest fragments, or let claims share one: words count once however many share them.",
    });
  },
};
