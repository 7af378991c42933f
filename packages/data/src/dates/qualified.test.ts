import { expect, test } from "vitest";
import { isQualified, qualifierOf } from "./qualified.ts";

test.each([
  ["2023-09-25", undefined],
  ["2023-09-25?", "?"],
  ["2023-09~", "~"],
  ["2023-21%", "%"],
  ["2023?/2028", "?"],
  ["2023?/2028~", "%"],
  ["../2028~", "~"],
  ["/2028", undefined],
  ["[2023,2024~]", "~"],
  ["[2023-09-18?..2023-09-24?]", "?"],
  ["[..2023%]", "%"],
  ["[..2023]", undefined],
])("the qualifier of %s is %s", (text, qualifier) => {
  expect(qualifierOf(text)).toBe(qualifier);
  expect(isQualified(text)).toBe(qualifier !== undefined);
});
