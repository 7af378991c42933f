import { describe, expect, it } from "vitest";
import { normalisedLength } from "./normalised-length.ts";

describe("normalisedLength", () => {
  it.each([
    ["on Monday signed", 16],
    ["  on   Monday\n", 9],
    ["Kény\u0061\u0301", 5],
    ["🕊 dove", 6],
    ["", 0],
  ])("of %j is %d", (fragment, length) => {
    expect(normalisedLength(fragment)).toBe(length);
  });
});
