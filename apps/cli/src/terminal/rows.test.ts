import { expect, test } from "vitest";
import { type Rows, writeRows } from "./rows.ts";

type Pair = readonly [string, string];

async function written(format: "csv" | "md" | "json", rows: readonly Pair[]): Promise<string> {
  let text = "";
  const given: Rows<Pair> = {
    columns: [
      { name: "id", valueOf: ([id]) => id },
      { name: "count", isNumber: true, valueOf: ([, count]) => count },
    ],
    rows,
    jsonOf: (row) => row,
    notes: () => ["under a table only"],
  };
  const output = { write: (piece: string) => (text += piece) };
  await writeRows(given, format, { stdin: process.stdin, stdout: output, stderr: output, env: {} });
  return text;
}

test("csv quotes commas, quotes and line breaks", async () => {
  expect(await written("csv", [["a,b", 'say "c"\nd']])).toBe('id,count\r\n"a,b","say ""c""\nd"\r\n');
});

test("markdown keeps a cell in its cell", async () => {
  expect(await written("md", [["a|b\nc", "*d*"]])).toBe(
    "| id | count |\n|---|---:|\n| a\\|b c | \\*d\\* |\n",
  );
});

test("json is written row by row and is what JSON.stringify would have written", async () => {
  const rows: Pair[] = [
    ["a\nb", "1"],
    ["c", "2"],
  ];
  expect(await written("json", rows)).toBe(`${JSON.stringify(rows, null, 2)}\n`);
});

test("a table says which columns a narrow terminal left out", async () => {
  let text = "";
  const stdout = { write: (piece: string) => (text += piece), isTTY: true, columns: 30 };
  const names = ["id", "title", "kind", "stage"];
  const rows: Rows<string> = {
    columns: names.map((name) => ({
      name,
      isKey: name === "id",
      valueOf: (id) => (name === "id" ? id : "a long value"),
    })),
    rows: ["actors/kenya"],
    jsonOf: (id) => id,
    notes: () => [],
  };
  await writeRows(rows, "table", { stdin: process.stdin, stdout, stderr: stdout, env: { NO_COLOR: "1" } });
  expect(text.split("\n").slice(0, 4)).toEqual([
    "id            title",
    "actors/kenya  a long value",
    "",
    "no room for kind, stage: a",
  ]);
});
