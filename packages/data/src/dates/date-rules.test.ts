import { expect, test } from "vitest";
import { DATE_RESOLVERS } from "./date-resolvers.ts";
import { DATE_RULES } from "./date-rules.ts";

test("every rule is described and resolved", () => {
  expect(Object.keys(DATE_RESOLVERS)).toEqual(Object.keys(DATE_RULES));
});

test.each(Object.entries(DATE_RULES))("%s is a kebab-case id with a sentence", (id, sentence) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
});
