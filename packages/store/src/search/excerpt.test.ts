import { expect, test } from "vitest";
import { excerptOf, matchingWords } from "./excerpt.ts";
import { wordsAskedFor } from "./words.ts";

const long = Array.from({ length: 60 }, (_, at) => `w${at}`).join(" ");

test("an excerpt begins a little before the first match and has its pieces in order", () => {
  const pieces = excerptOf(long, ["w30"]);
  expect(pieces.map(({ text }) => text).join("")).toBe(long.slice(long.indexOf("w24"), long.indexOf(" w48")));
  expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: "w30", isMatch: true }]);
});

test("an excerpt of a short text is the whole of it, and of none is empty", () => {
  expect(excerptOf("A pact.", ["pact"])).toEqual([
    { text: "A ", isMatch: false },
    { text: "pact", isMatch: true },
    { text: ".", isMatch: false },
  ]);
  expect(excerptOf("", ["pact"])).toEqual([]);
  expect(excerptOf("No match here.", ["pact"])).toEqual([{ text: "No match here.", isMatch: false }]);
});

test("only the last word may be begun", () => {
  expect(matchingWords("Pacts and pact, Pactum", ["pact", "an"])).toEqual(["and", "pact"]);
  expect(matchingWords("Pacts and pact, Pactum", ["an", "pact"])).toEqual(["Pacts", "pact", "Pactum"]);
});

test("of a long text few words are asked for", () => {
  expect(wordsAskedFor(long)).toHaveLength(16);
  expect(wordsAskedFor("x".repeat(5000))[0]?.text).toHaveLength(1000);
});
