import fc from "fast-check";
import { expect, test } from "vitest";
import { compareKeys } from "./compare-keys.ts";

test("text is compared as its UTF-8 bytes are, which is how SQLite compares", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "\u{E000}", "\u{FFFD}", "𝒜", "\u{10FFFF}", "z") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(compareKeys(a, b)).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test("numbers stand before text, infinite ones at the ends", () => {
  const keys = ["b", 5, "", Infinity, -Infinity, "a", -5];
  expect(keys.sort(compareKeys)).toEqual([-Infinity, -5, 5, Infinity, "", "a", "b"]);
  expect(compareKeys(1, 1)).toBe(0);
});
