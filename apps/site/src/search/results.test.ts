import { expect, test } from "vitest";
import { foundSentence } from "./results.ts";

const SEARCH = { words: "kenya", chosen: {} };

test("documents are counted apart from records", () => {
  expect(foundSentence(SEARCH, 5, 2)).toBe("3 records and 2 documents found for “kenya”.");
  expect(foundSentence(SEARCH, 1, 0)).toBe("1 record found for “kenya”.");
  expect(foundSentence(SEARCH, 1, 1)).toBe("1 document found for “kenya”.");
});
