import type { RecordRule } from "./rule.ts";

/** Data model, "Normalisation text-1": blocks are keyed b1 … bn in text order. */
export const blockKeyOrder: RecordRule = {
  id: "block-key-order",
  title: "The blocks of an article are b1 to bn in the order of its text",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "article" || !record.blocks) return;
    const wrong = [...record.blocks.entries()].filter(([at, { key }]) => key !== `b${at + 1}`);
    const [first] = wrong;
    if (first === undefined) return;
    const [at, { key }] = first;
    const others = wrong.length === 1 ? "" : `, and ${wrong.length - 1} more have not the key of their place`;
    report({
      path: `/blocks/${at}/key`,
      message: `Block ${at + 1} of the article has the key ${key}, not b${at + 1}${others}.`,
      expected: `b${at + 1}`,
      received: key,
      hint: "Fingerprint the text again rather than renumber blocks: anchors name them.",
    });
  },
};
