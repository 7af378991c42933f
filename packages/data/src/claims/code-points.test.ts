import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength, codePointsBetween } from "./code-points.ts";

test("a character beyond the basic plane counts once, a lone surrogate too", () => {
  expect(codePointLength("a😀é")).toBe(3);
  expect(codePointLength("\uD83D")).toBe(1);
  expect(codePointLength("\uDE00\uD83D")).toBe(2);
  expect(codePointLength("")).toBe(0);
});

test("it is the length of the string's own iterator, for any string", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "😀", "\uD83D", "\uDE00", "é") }), (text) => {
      expect(codePointLength(text)).toBe([...text].length);
    }),
  );
});

test("a range is counted from one offset to the other", () => {
  expect(codePointsBetween("😀a😀b", 2, 5)).toBe(2);
});
