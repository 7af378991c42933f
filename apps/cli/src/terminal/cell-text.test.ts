import { expect, test } from "vitest";
import { readable } from "./cell-text.ts";

test.each([
  [undefined, ""],
  [1000, "1,000"],
  [["a", "b"], "a, b"],
  [{ modality: "exact", value: 1000 }, "1,000"],
  [{ modality: "about", value: 5 }, "about 5"],
  [{ modality: "at-least", min: 5 }, "at least 5"],
  [{ modality: "up-to", max: 5 }, "up to 5"],
  [{ modality: "range", min: 1, max: 5 }, "1 to 5"],
  [{ kind: "money", currency: "USD" }, "kind money; currency USD"],
  [{ modality: "exact", value: "1,000" }, "1,000"],
  [true, "true"],
])("%j is %j to people", (value, people) => {
  expect(readable(value)).toBe(people);
});

test.each([
  ["police", { modality: "exact", value: 1000 }, "1,000 police"],
  ["police", { modality: "exact", value: 1 }, "1 police officer"],
  ["unspecified", { modality: "about", value: 200 }, "about 200 personnel"],
  ["other", { modality: "up-to", max: 20 }, "up to 20 personnel of other sorts"],
])("people promised, of the category %s, are told in words", (category, count, words) => {
  expect(readable({ kind: "personnel", category, count })).toBe(words);
});
