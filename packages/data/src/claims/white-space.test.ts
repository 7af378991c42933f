import { expect, test } from "vitest";
import { WHITE_SPACE } from "./white-space.ts";

const FROZEN = new RegExp(`^[${WHITE_SPACE}]$`, "u");

function codePointsThatMatch(pattern: RegExp): number[] {
  const found: number[] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++)
    if (pattern.test(String.fromCodePoint(codePoint))) found.push(codePoint);
  return found;
}

test("the frozen class is exactly Unicode White_Space as the engine knows it, 25 code points", () => {
  const listed = codePointsThatMatch(FROZEN);
  expect(listed).toEqual(codePointsThatMatch(/^\p{White_Space}$/u));
  expect(listed).toHaveLength(25);
});

test("it differs from \\s by U+FEFF and U+0085", () => {
  expect(FROZEN.test("\uFEFF")).toBe(false);
  expect(FROZEN.test("\u0085")).toBe(true);
  expect(/^\s$/.test("\uFEFF")).toBe(true);
  expect(/^\s$/.test("\u0085")).toBe(false);
});
