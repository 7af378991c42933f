import { expect, test } from "vitest";
import { leftOutText } from "./left-out-text.ts";

test.each([
  [{ pledge: "pledges/a", reason: "restates", of: "pledges/b" }, "pledges/a announces again pledges/b"],
  [
    { pledge: "pledges/a", reason: "possibly-same", of: "pledges/b" },
    "pledges/a may be the same as pledges/b",
  ],
  [{ pledge: "pledges/a", reason: "no-promise" }, "pledges/a: nobody says what is promised"],
  [{ pledge: "pledges/a", reason: "no-quantity" }, "pledges/a: nobody says how much"],
  [{ pledge: "pledges/a", reason: "not-whole" }, "pledges/a: the figure is no whole number of units"],
] as const)("%j is told as %j", (leftOut, text) => {
  expect(leftOutText(leftOut)).toBe(text);
});
