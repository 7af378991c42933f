import { expect, test } from "vitest";
import { widthOf } from "./text-width.ts";
import { wrap } from "./wrap.ts";

test.each([
  ["Latin", "one two three", 7, ["one two", "three"]],
  ["wide characters, two columns each", "協定 協定 協定", 9, ["協定 協定", "協定"]],
  ["accents written apart, which take none", "cafe\u0301 cafe\u0301", 9, ["cafe\u0301 cafe\u0301"]],
  ["an emoji of several code points", "👨‍👩‍👧 ab cd", 5, ["👨‍👩‍👧 ab", "cd"]],
])("%s", (_what, text, width, lines) => {
  expect(wrap(text, width).split("\n")).toEqual(lines);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

test("the indents count, and a word longer than a line stays whole", () => {
  expect(wrap("a bb cccccccc d", 6, "> ", "  ")).toBe("> a bb\n  cccccccc\n  d");
});
