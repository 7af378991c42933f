import { expect, test } from "vitest";
import { isCrowded, stackedLines } from "./stacked.ts";
import { styleFor } from "./style.ts";

const PLAIN = styleFor({ write: () => true }, {});
const COLUMNS = [{ name: "id" }, { name: "promise" }, { name: "to" }];
const ROWS = [
  ["pledges/a", "1,000 police", "haiti, the mission that is to go there"],
  ["pledges/b", "", "kenya"],
];

test("each row is a paragraph, without the cells that say nothing, and nothing is cut", () => {
  expect(stackedLines(COLUMNS, ROWS, PLAIN, 36)).toEqual([
    "pledges/a",
    "  promise  1,000 police",
    "  to       haiti, the mission that\n           is to go there",
    "",
    "pledges/b",
    "  to       kenya",
  ]);
});

test("a table is crowded where less than two thirds of it would be seen", () => {
  expect(isCrowded(COLUMNS, ROWS, PLAIN, 63)).toBe(false);
  expect(isCrowded(COLUMNS, ROWS, PLAIN, 40)).toBe(true);
});

test("a row whose first cell is empty has no heading", () => {
  expect(stackedLines(COLUMNS, [["", "", "depends on a court"]], PLAIN, 60)).toEqual([
    "  to       depends on a court",
  ]);
});
