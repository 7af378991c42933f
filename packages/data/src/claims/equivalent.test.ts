import { describe, expect, test } from "vitest";
import type { Shape } from "../shape/index.ts";
import { isEquivalent } from "./equivalent.ts";

const leaf = (fields: object = {}): Shape => ({ kind: "leaf", ...fields });
const DATE = leaf({ atomic: "edtf" });
const QUANTITY = leaf({ atomic: "quantity" });

function both(a: unknown, b: unknown, shape: Shape): boolean {
  const result = isEquivalent(a, b, shape);
  expect(isEquivalent(b, a, shape)).toBe(result);
  return result;
}

describe("isEquivalent", () => {
  test.each(
    [
      ["2023-09", "[2023-09-01..2023-09-30]"],
      ["2023-XX", "2023"],
      ["2023-09-25?", "2023-09-25?"],
      ["[2023-01,2023-03]", "[2023-01,2023-03]"],
      ["2023/..", "2023-XX/.."],
      ["/2028", "/2028-XX"],
    ].filter(([, b]) => b !== "2023/[2028]"),
  )("%s and %s are one date", (a, b) => {
    expect(both(a, b, DATE)).toBe(true);
  });

  test.each([
    ["2023-09-25", "2023-09-26"],
    ["2023-09-25", "2023-09"],
    ["2023-09-25", "2023-09-25?"],
    ["2023-21", "2023"],
    ["2023-09", "2023-09-01/2023-09-30"],
    ["[2023-01,2023-03]", "[2023-01..2023-03]"],
    ["2023/2028", "2023-01-01/2028-12-31"],
    ["2023/..", "2023/"],
    ["2023/..", "2023/2028"],
    ["2023", "soon"],
    ["2023", 2023],
    ["2023/2028", "2023"],
  ])("%s and %s are not", (a, b) => {
    expect(both(a, b, DATE)).toBe(false);
  });

  test("durations of as many months and days are one duration", () => {
    const DURATION = leaf({ atomic: "duration" });
    expect(both("P5Y", "P60M", DURATION)).toBe(true);
    expect(both("P2W", "P14D", DURATION)).toBe(true);
    expect(both("P1M", "P30D", DURATION)).toBe(false);
    expect(both("P5Y", "five years", DURATION)).toBe(false);
    expect(both("P5Y", 5, DURATION)).toBe(false);
  });

  test("quantities of one interval are one quantity", () => {
    expect(both({ modality: "exact", value: 5 }, { modality: "range", min: 5, max: 5 }, QUANTITY)).toBe(true);
    expect(both({ modality: "up-to", max: 5 }, { modality: "range", min: 0, max: 5 }, QUANTITY)).toBe(true);
    expect(both({ modality: "exact", value: 5 }, { modality: "about", value: 5 }, QUANTITY)).toBe(false);
    expect(both({ modality: "at-least", min: 5 }, { modality: "exact", value: 5 }, QUANTITY)).toBe(false);
    expect(both({ modality: "exact", value: 5 }, 5, QUANTITY)).toBe(false);
  });

  test("positions, references and terms are equivalent only to themselves", () => {
    expect(both([1, 2], [1, 2], leaf({ atomic: "position" }))).toBe(true);
    expect(both([1, 2], [1, 3], leaf({ atomic: "position" }))).toBe(false);
    expect(both("actors/kenya", "Actors/Kenya", leaf({ ref: ["actors"] }))).toBe(false);
    expect(both("unknown", "Unknown", leaf({ generic: ["unknown"] }))).toBe(false);
  });

  test("text is the same in other case, spacing and punctuation, and not in other letters, digits or symbols", () => {
    expect(both("U.S.-Kenya Defence", "US Kenya defence", leaf())).toBe(true);
    expect(both("Zoe\u0308", "ZOË", leaf())).toBe(true);
    expect(both("1.5 tons", "15 tons", leaf())).toBe(false);
    expect(both("2-3 tons", "23 tons", leaf())).toBe(false);
    expect(both("$5", "€5", leaf())).toBe(false);
    expect(both("defence", "defense", leaf())).toBe(false);
    expect(both("…", "–", leaf())).toBe(false);
    expect(both("true", true, leaf())).toBe(false);
  });
});
