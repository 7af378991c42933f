import { expect, it } from "vitest";
import { didYouMean, suggest } from "./suggest.ts";

it.each([
  ["nmae", "name"],
  ["Name", "name"],
  ["statusasof", "statusAsOf"],
  ["zzz", undefined],
  ["x".repeat(100), undefined],
])("for %j suggests %s", (word, meant) => {
  expect(suggest(word, ["name", "statusAsOf", "kind"])).toBe(meant);
});

it("asks, or lists what there is, or is silent where that is too much", () => {
  expect(didYouMean("knd", ["kind", "name"])).toBe('Did you mean "kind"?');
  expect(didYouMean("zzzz", ["kind", "name"])).toBe("Known are: kind, name.");
  expect(
    didYouMean(
      "zzzz",
      Array.from({ length: 30 }, (_, at) => `term-${at}`),
    ),
  ).toBeUndefined();
  expect(didYouMean("zzzz", [])).toBeUndefined();
});
