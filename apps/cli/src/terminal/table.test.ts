import { expect, test } from "vitest";
import { Marked } from "./marked.ts";
import { styleFor } from "./style.ts";
import { fittingColumns, tableLines } from "./table.ts";

const PLAIN = styleFor({ write: () => true }, {});
const COLOURED = styleFor({ write: () => true, isTTY: true }, {});
const COLUMNS = [{ name: "id" }, { name: "text" }];

test("the widest column gives way, the others keep their width", () => {
  expect(tableLines(COLUMNS, [["a/b", "one two three four five"]], PLAIN, 16)).toEqual([
    "id   text",
    "a/b  one two th…",
  ]);
});

test("a key gives way last, when too little is left for the others", () => {
  const columns = [{ name: "title" }, { name: "id", isKey: true }];
  const rows = [["a title that is long", "actors/kenya-defence"]];
  expect(tableLines(columns, rows, PLAIN, 32)[1]).toBe("a title t…  actors/kenya-defence");
  expect(tableLines(columns, rows, PLAIN, 20)[1]).toBe("a title…   actors/k…");
  expect(tableLines(columns, rows, PLAIN, 4)[1]).toBe("…  …");
});

test("columns give way from the last on until keys are whole and each other tells something", () => {
  const columns = [
    { name: "id", isKey: true },
    { name: "title" },
    { name: "bar", isWhole: true },
    { name: "stage" },
  ];
  const rows = [["actors/kenya-defence", "a title that is long", "██████████████", "signed"]];
  expect(fittingColumns(columns, rows, PLAIN, 56)).toEqual([0, 1, 2, 3]);
  expect(fittingColumns(columns, rows, PLAIN, 55)).toEqual([0, 1, 2]);
  expect(fittingColumns(columns, rows, PLAIN, 47)).toEqual([0, 1]);
  expect(fittingColumns(columns, rows, PLAIN, 5)).toEqual([0]);
});

test("numbers stand on the right", () => {
  expect(tableLines([{ name: "count", isNumber: true }], [["7"], ["1,000"]], PLAIN, 80)).toEqual([
    "count",
    "    7",
    "1,000",
  ]);
});

test("characters that take two columns are counted as two", () => {
  expect(
    tableLines(
      COLUMNS,
      [
        ["日本国", "x"],
        ["kenya", "y"],
      ],
      PLAIN,
      80,
    ),
  ).toEqual(["id      text", "日本国  x", "kenya   y"]);
  expect(tableLines([{ name: "id" }], [["日本国東京都"]], PLAIN, 8)).toEqual(["id", "日本国…"]);
});

test("a text cannot break the line or command the terminal", () => {
  expect(tableLines([{ name: "id" }], [["a\nb\u001b[2Jc"]], PLAIN, 80)).toEqual(["id", "a b [2Jc"]);
});

test("a match is coloured as far as it is kept", () => {
  const cell = new Marked([
    { text: "in ", isMatch: false },
    { text: "Nairobi", isMatch: true },
    { text: " today", isMatch: false },
  ]);
  expect(tableLines([{ name: "text" }], [[cell]], COLOURED, 8)[1]).toBe("…\u001b[33mNairob\u001b[39m…");
  expect(tableLines([{ name: "text" }], [[cell]], PLAIN, 80)[1]).toBe("in «Nairobi» today");
});

test("a text is begun later where its match would be cut off", () => {
  const cell = new Marked([
    { text: "a visit of the secretary to ", isMatch: false },
    { text: "Nairobi", isMatch: true },
    { text: " today", isMatch: false },
  ]);
  expect(tableLines([{ name: "text" }], [[cell]], PLAIN, 20)[1]).toBe("…to «Nairobi» today");
  expect(tableLines([{ name: "text" }], [[cell]], COLOURED, 12)[1]).toBe("…\u001b[33mNairobi\u001b[39m to…");
});
