import { expect, test } from "vitest";
import { termsOf } from "../authoring/terms.ts";
import { amountText } from "./amount-text.ts";
import { unitWords } from "./unit-words.ts";

const total = { kind: "equipment", unit: "vessel", min: 3, max: 3, approximate: false } as const;

test("an amount is said in words, with what is rounded beside its number", () => {
  expect(amountText(total)).toBe("3 vessels");
  expect(amountText({ ...total, min: 1, max: 1 })).toBe("1 vessel");
  expect(amountText({ ...total, unit: "ammunition", max: null, approximate: true })).toBe(
    "at least about 3 pieces of ammunition",
  );
  expect(amountText({ ...total, unit: "other", min: 0, approximate: true })).toBe(
    "up to about 3 pieces of other equipment",
  );
  expect(amountText({ ...total, unit: "USD", min: 2, approximate: true })).toBe("about between 2 and 3 USD");
});

test.each([
  ["equipment", "EquipmentClass"],
  ["personnel", "PersonnelCategory"],
])("every unit of %s has words", (kind, vocabulary) => {
  for (const { term } of termsOf(vocabulary))
    expect(unitWords(term, kind, 2), term).toMatch(
      /s$|personnel|police|aircraft|artillery|defence|ammunition|equipment/,
    );
});
