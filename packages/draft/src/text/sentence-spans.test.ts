import { describe, expect, it } from "vitest";
import { sentenceSpans } from "./sentence-spans.ts";

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe("sentenceSpans", () => {
  it.each([
    ["Gen. Berg met Mr. Moor. They signed.", ["Gen. Berg met Mr. Moor.", "They signed."]],
    ["The U.S. Navy sailed. It returned.", ["The U.S. Navy sailed.", "It returned."]],
    ["A pact with the U.S. The text is short.", ["A pact with the U.S.", "The text is short."]],
    ["“We sign today.” Berg left.", ["“We sign today.”", "Berg left."]],
    ["Ada J. Moor spoke! Who listened? Nobody.", ["Ada J. Moor spoke!", "Who listened?", "Nobody."]],
    ["worth $1.5 billion in all", ["worth $1.5 billion in all"]],
  ])("splits %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("finds none in an empty text", () => {
    expect(sentenceSpans("")).toEqual([]);
  });
});
