import { codePointLength, countWords } from "../claims/index.ts";
import type { RecordRule } from "./rule.ts";

const MAX_WORDS = 15;
const MAX_CHARACTERS = 120;

/** Data model, rule 2; holds whatever the licence of the source. */
export const fragmentLength: RecordRule = {
  id: "fragment-length",
  title: `A fragment has at most ${MAX_WORDS} words and ${MAX_CHARACTERS} characters`,
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, anchors } of record.claims) {
      for (let at = 0; at < anchors.length; at += 1) {
        const { fragment } = anchors[at] as (typeof anchors)[number];
        // Few characters are few words: a word takes one and a space.
        if (fragment.length < 2 * MAX_WORDS) continue;
        const words = countWords(fragment);
        const characters = codePointLength(fragment);
        if (words <= MAX_WORDS && characters <= MAX_CHARACTERS) continue;
        report({
          path: `/claims/${id}/anchors/${at}/fragment`,
          message: `The fragment has ${words} words and ${characters} characters; ${MAX_WORDS} words and ${MAX_CHARACTERS} characters are allowed.`,
          expected: { words: MAX_WORDS, characters: MAX_CHARACTERS },
          received: { words, characters },
          hint: "Keep only the words that support the value: its figure and head noun, not its sentence.",
        });
      }
    }
  },
};
