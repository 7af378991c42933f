import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/tokens.ts";
import { countedAt } from "./counted.ts";
import { figuresIn, quantityOf } from "./find-figures.ts";

describe("figuresIn", () => {
  it.each([
    ["up to $40 million", "USD", { modality: "up-to", max: 40_000_000 }],
    ["more than €1.25 billion", "EUR", { modality: "at-least", min: 1_250_000_000 }],
    ["nearly $6.92 million", "USD", { modality: "about", value: 6_920_000 }],
    ["US$300,000", "USD", { modality: "exact", value: 300_000 }],
    ["30 million euros", "EUR", { modality: "exact", value: 30_000_000 }],
    ["$40 to $50 million", "USD", { modality: "range", min: 40_000_000, max: 50_000_000 }],
    ["£5bn or so", "GBP", { modality: "about", value: 5_000_000_000 }],
  ])("reads %j", (text, currency, quantity) => {
    const [figure] = figuresIn(`a loan of ${text}`);
    expect(figure?.currency).toBe(currency);
    expect(figure && quantityOf(figure)).toEqual(quantity);
  });

  it.each([
    "section 506(a)(1)",
    "an F-16 jet",
    "the AH-64",
    "155mm rounds",
    "on 24 February: 3:30",
    "the 25th anniversary",
    "5 percent",
    "a five-year pact",
  ])("counts nothing in %j", (text) => {
    const counted = figuresIn(text).filter(
      (figure) =>
        figure.currency !== undefined || countedAt(tokensOf(text.slice(figure.end)), 0) !== undefined,
    );
    expect(counted).toEqual([]);
  });
});

describe("countedAt", () => {
  it.each([
    ["Protector-class patrol boats to Latvia", "equipment", "vessel"],
    ["sets of body armor; and", "equipment", "protective"],
    ["AH-64 Apache helicopters", "equipment", "helicopter"],
    ["105mm artillery rounds", "equipment", "ammunition"],
    ["well-trained police officers", "personnel", undefined],
  ])("knows what %j are", (text, type, kind) => {
    expect(countedAt(tokensOf(text), 0)).toMatchObject({ type, class: kind });
  });

  it.each(["countries have joined", "households to electricity", "years", "ministers who sent tanks"])(
    "counts no %j",
    (text) => {
      expect(countedAt(tokensOf(text), 0)).toBeUndefined();
    },
  );
});
