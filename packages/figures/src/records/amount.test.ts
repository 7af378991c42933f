import type { PledgePromise, Quantity } from "@org/defense-pact-data/types";
import { describe, expect, it } from "vitest";
import { state } from "../fixtures/records.ts";
import { sayPromise, sayQuantity, sizeOf } from "./amount.ts";
import { capital, count, nameOf, sayList } from "./names.ts";
import { recordsOf } from "./records.ts";

const MONEY = { currency: "EUR", form: "cash" } as const;

describe("saying a quantity", () => {
  it.each<[Quantity, string]>([
    [{ modality: "exact", value: 1000 }, "1,000"],
    [{ modality: "about", value: 2_500_000 }, "about 2.5 million"],
    [{ modality: "at-least", min: 3e9 }, "at least 3 billion"],
    [{ modality: "up-to", max: 4e12 }, "up to 4 trillion"],
    [{ modality: "range", min: 5, max: 10.5 }, "5 to 10.5"],
  ])("says %j as %s", (quantity, words) => {
    expect(sayQuantity(quantity)).toBe(words);
  });
});

describe("saying a promise", () => {
  const gun = { key: "a", class: "radar-sensor", description: "a radar" } as const;
  it.each<[PledgePromise, string, object | undefined]>([
    [
      { kind: "money", ...MONEY, amount: { modality: "range", min: 1, max: 2e6 } },
      "1 to 2 million EUR",
      { unit: "EUR", value: 2e6, bound: true },
    ],
    [
      { kind: "personnel", count: { modality: "at-least", min: 50 }, category: "military" },
      "at least 50 military personnel",
      { unit: "people", value: 50, bound: true },
    ],
    [{ kind: "equipment", items: [gun] }, "a radar", undefined],
    [{ kind: "equipment", items: [gun, { ...gun, key: "b" }] }, "2 sorts of equipment", undefined],
    [
      {
        kind: "training",
        description: "a course",
        value: { ...MONEY, amount: { modality: "about", value: 7 } },
      },
      "training: a course",
      { unit: "EUR", value: 7, bound: false },
    ],
    [{ kind: "other", description: "help" }, "a promise: help", undefined],
  ])("says %j as %s, and knows its size", (promise, words, size) => {
    expect(sayPromise(promise)).toBe(words);
    expect(sizeOf(promise)).toEqual(size);
  });
});

describe("names", () => {
  it("are the record's, or the words of an id that is not among the records", () => {
    const records = recordsOf([state("kenya", "Kenya")]);
    expect([nameOf(records, "actors/kenya"), nameOf(records, "actors/some-one")]).toEqual([
      "Kenya",
      "some one",
    ]);
    expect(recordsOf(records)).toBe(records);
  });

  it("are listed as a sentence has them, long lists cut", () => {
    expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]].map((names) => sayList(names)),
    ).toEqual(["", "a", "a and b", "a, b and c", "a, b and 2 more"]);
    expect([count(1, "tie"), count(1200, "tie"), capital("new")]).toEqual(["1 tie", "1,200 ties", "New"]);
  });
});
