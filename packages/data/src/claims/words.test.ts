import { expect, test } from "vitest";
import { countWords } from "./words.ts";

test("words are runs of what is not white space", () => {
  expect(countWords("U.S.-Kenya deal – worth $100 million")).toBe(6);
  expect(countWords("one\u00A0two\u2028three\u0085four\nfive")).toBe(5);
  expect(countWords("one\uFEFFword")).toBe(1);
  expect(countWords("  ")).toBe(0);
  expect(countWords("")).toBe(0);
});
