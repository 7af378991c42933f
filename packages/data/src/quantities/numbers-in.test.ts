import { expect, test } from "vitest";
import { numbersIn } from "./numbers-in.ts";

test("every number that a quantity states is in the list", () => {
  expect(numbersIn({ modality: "exact", value: 5 })).toEqual([5]);
  expect(numbersIn({ modality: "about", value: 5 })).toEqual([5]);
  expect(numbersIn({ modality: "at-least", min: 5 })).toEqual([5]);
  expect(numbersIn({ modality: "up-to", max: 5 })).toEqual([5]);
  expect(numbersIn({ modality: "range", min: 4, max: 5 })).toEqual([4, 5]);
});
