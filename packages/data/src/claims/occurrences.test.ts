import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointLength } from "./code-points.ts";
import { occurrencesOf } from "./occurrences.ts";
import { textBlocks } from "./text-blocks.ts";

describe("occurrencesOf", () => {
  test("offsets are code points, ascending", () => {
    expect(occurrencesOf("pact", "😀 a pact, 😀 one pact")).toEqual([4, 16]);
    expect(occurrencesOf("pact", "a treaty")).toEqual([]);
  });

  test("overlapping occurrences all count", () => {
    expect(occurrencesOf("ha ha", "ha ha ha")).toEqual([0, 3]);
    expect(occurrencesOf("😀😀", "😀😀😀")).toEqual([0, 1]);
  });

  test("case, dashes and quotation marks count, and a fragment may stand within a word", () => {
    expect(occurrencesOf("Pact", "a pact")).toEqual([]);
    expect(occurrencesOf('"pact"', "a “pact”")).toEqual([]);
    expect(occurrencesOf("Sylvania", "the Sylvanian minister")).toEqual([4]);
  });

  test("the fragment is normalised as the text is", () => {
    expect(occurrencesOf(" Zoe\u0308\n\u00A0Ångström ", "Minister Zoë Ångström")).toEqual([9]);
  });

  test("an empty fragment stands nowhere, and a limit ends the search", () => {
    expect(occurrencesOf(" ", "a b")).toEqual([]);
    expect(occurrencesOf("a", "a a a a", 2)).toEqual([0, 2]);
    expect(occurrencesOf("a", "a a", 0)).toEqual([]);
  });

  test("a fragment is found where it was put", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀"), minLength: 1, maxLength: 3 });
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(" "));
    fc.assert(
      fc.property(words, words, words, (before, fragment, after) => {
        const [block] = textBlocks(`${before} ${fragment} ${after}`);
        expect(occurrencesOf(fragment, block ?? "")).toContain(codePointLength(before) + 1);
      }),
    );
  });

  test("every offset is one at which the fragment stands, and none is left out", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "😀"), maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom("a", "b", "😀"), minLength: 1, maxLength: 4 }),
        (block, fragment) => {
          const points = [...block];
          const length = codePointLength(fragment);
          const expected = points.flatMap((_, at) =>
            points.slice(at, at + length).join("") === fragment ? [at] : [],
          );
          expect(occurrencesOf(fragment, block)).toEqual(expected);
        },
      ),
    );
  });

  test("a block of a million characters with as many occurrences is searched through", () => {
    expect(occurrencesOf("a".repeat(50), "a".repeat(1_000_000))).toHaveLength(999_951);
  });
});
