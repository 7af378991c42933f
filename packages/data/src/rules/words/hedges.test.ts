import { describe, expect, it } from "vitest";
import { hedgesIn } from "./hedges.ts";

describe("hedgesIn", () => {
  it.each([
    ["of up to $100 million", "up-to", 100_000_000],
    ["as many as 2,500 officers", "up-to", 2500],
    ["No more than US$1.5 billion", "up-to", 1_500_000_000],
    ["more than 1,000 troops", "at-least", 1000],
    ["over EUR 20 million", "at-least", 20_000_000],
    ["at least an additional 40 vehicles", "at-least", 40],
    ["some 300 police", "about", 300],
    ["nearly  £5m", "about", 5_000_000],
    ["about a hundred boats", "about", undefined],
    ["some dozens of trucks", "about", undefined],
    ["1,000 or more officers", "at-least", 1000],
    ["1,000-plus officers", "at-least", 1000],
    ["500+ trucks", "at-least", 500],
    ["$3 million or so", "about", 3_000_000],
  ])("reads %j as %s", (fragment, modality, number) => {
    expect(hedgesIn(fragment)).toEqual([expect.objectContaining({ modality, number })]);
  });

  it.each([
    "1,000 well-trained police officers",
    "for the next five years over the sea",
    "some officers of 300",
    "overseas 300",
    "a handover 12 years ago",
    "pledged $100 million",
  ])("finds none in %j", (fragment) => {
    expect(hedgesIn(fragment)).toEqual([]);
  });

  it("gives the words as they stand", () => {
    expect(hedgesIn("a loan of Up To $3 million").map(({ words }) => words)).toEqual(["Up To $3 million"]);
  });

  it("finds none in long rows of hedges or digits", () => {
    expect(hedgesIn("up to ".repeat(2000))).toEqual([]);
    expect(hedgesIn(`${"1,".repeat(5000)}x`)).toEqual([]);
  });
});
