import { describe, expect, test } from "vitest";
import { proposed } from "../testing/known.ts";

/** The titles of the agreements that lines tell of. */
function titles(...lines: string[]): string[] {
  return proposed("agreement", ...lines).map(({ title }) => title);
}

describe("mentions of one instrument", () => {
  test.each([
    [
      "its short name",
      "Norway and Latvia signed the Baltic Defense Cooperation Agreement (BDCA) today.",
      "The BDCA is open to others.",
    ],
    [
      "words that point back",
      "Norway and Latvia signed the Baltic Defense Cooperation Agreement today.",
      "The agreement runs for ten years.",
    ],
    [
      "fewer of its words",
      "Norway and Latvia signed the Baltic Defense Cooperation Agreement today.",
      "The defense agreement runs for ten years.",
    ],
  ])("are %s", (_, first, second) => {
    expect(titles(first, second)).toHaveLength(1);
  });

  test.each([
    [
      "other states",
      "A defense cooperation agreement between Norway and Latvia was signed today.",
      "A defense cooperation agreement between Sweden and Estonia was signed today.",
    ],
    [
      "other words",
      "Norway and Latvia signed the Baltic Defense Cooperation Agreement today.",
      "Norway and Latvia signed the Arctic Security Agreement today.",
    ],
    [
      "another sort",
      "Norway and Latvia signed the Baltic Defense Treaty today.",
      "Norway and Latvia signed a memorandum of understanding on cyber defense today.",
    ],
  ])("are not those with %s", (_, first, second) => {
    expect(titles(first, second)).toHaveLength(2);
  });

  test("the words that say most give the status, whichever come first", () => {
    const lines = [
      "The Baltic Defense Cooperation Agreement was announced last year.",
      "Norway and Latvia signed the Baltic Defense Cooperation Agreement today.",
    ];
    for (const order of [lines, lines.toReversed()])
      expect(proposed("agreement", ...order)).toMatchObject([{ status: "signed" }]);
  });
});
