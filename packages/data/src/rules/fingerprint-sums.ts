import type { Block } from "../../types/index.d.ts";
import type { RecordRule } from "./rule.ts";

/** Data model, "Normalisation text-1": the fingerprint is that of the blocks without boilerplate, joined by LF. */
export const fingerprintSums: RecordRule = {
  id: "fingerprint-sums",
  title: "A fingerprint's counts are those of the blocks together",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "article" || !record.fingerprint || !record.blocks) return;
    const sums = sumsOf(record.blocks);
    for (const name of ["characters", "words"] as const) {
      const received = record.fingerprint[name];
      if (received === sums[name]) continue;
      report({
        path: `/fingerprint/${name}`,
        message: `The fingerprint counts ${received} ${name}, its blocks without boilerplate ${sums[name]}.`,
        expected: sums[name],
        received,
        hint: "Fingerprint the text again: one of the two was made from another text.",
      });
    }
  },
};

function sumsOf(blocks: readonly Block[]): { characters: number; words: number } {
  const kept = blocks.filter(({ kind }) => kind !== "boilerplate");
  const lineBreaks = Math.max(0, kept.length - 1);
  return {
    characters: kept.reduce((sum, { characters }) => sum + characters, lineBreaks),
    words: kept.reduce((sum, { words }) => sum + words, 0),
  };
}
