import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnsOf, valueIn } from "@org/defense-pact-data/export/csv";
import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import { unzipSync } from "fflate";
import readXlsxFile, { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
const file = join(folder, "dataset.xlsx");
const dataset = publishedDataset();
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  expect(await defensePact(["export", "--out", file])).toEqual({ code: 0, stdout: "", stderr: "" });
});

type Row = readonly unknown[];

async function rowsOf(path: string, sheet: string): Promise<{ header: Row; rows: readonly Row[] }> {
  const [header = [], ...rows] = (await readSheet(path, sheet)) as unknown as Row[];
  return { header, rows };
}

/** A cell as the sheet should have it. */
function cellOf(record: object, column: ReturnType<typeof columnsOf>[number]): unknown {
  const value = valueIn(record, column);
  if (value === undefined) return null;
  if (column.kind === "terms") return (value as string[]).join(";");
  return column.kind === "json" ? JSON.stringify(value) : value;
}

describe("a workbook, read by a reader of spreadsheets", () => {
  test("has a sheet for each collection and one for the claims", async () => {
    const sheets = (await readXlsxFile(file)) as unknown as { sheet: string }[];
    expect(sheets.map(({ sheet }) => sheet)).toEqual([...COLLECTION_NAMES, "claims"]);
  });

  test.each(COLLECTION_NAMES)("has every field of %s but the claims, typed", async (collection) => {
    const columns = columnsOf(collection).filter(({ name }) => name !== "claims");
    const { header, rows } = await rowsOf(file, collection);
    expect(header).toEqual(columns.map(({ name }) => name));
    // The reader leaves empty cells at the end of a row out.
    const padded = rows.map((row) => columns.map((_, index) => row[index] ?? null));
    expect(padded).toEqual(
      dataset[collection].map((record) => columns.map((column) => cellOf(record, column))),
    );
  });

  test("has a row for every anchor of every claim", async () => {
    const { header, rows } = await rowsOf(file, "claims");
    const at = (row: Row, name: string) => row[header.indexOf(name)];
    const read = rows.map((row) => [
      at(row, "record"),
      at(row, "claim"),
      at(row, "source"),
      at(row, "fragment"),
      at(row, "start") ?? null,
    ]);
    const records = COLLECTION_NAMES.flatMap((name: CollectionName) => [...dataset[name]]);
    expect(read).toEqual(
      records.flatMap(({ id, claims }) =>
        claims.flatMap((claim) =>
          claim.anchors.map(({ source, fragment, start }) => [id, claim.id, source, fragment, start ?? null]),
        ),
      ),
    );
  });

  test("has the same bytes again", async () => {
    const again = join(folder, "again.xlsx");
    await defensePact(["export", "--out", again]);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });
});

test("text that looks like a formula is text, and what a cell cannot hold is cut", async () => {
  const formula = '=HYPERLINK("http://127.0.0.1/","x")';
  const actor = {
    type: "actor",
    id: "actors/odd",
    name: formula,
    kind: "other",
    summary: `+1\u0001`,
    claims: [],
    ext: { "@acme/pacts": { long: "x".repeat(40_000) } },
  };
  const odd = join(folder, "odd.xlsx");
  const argv = ["export", "--dataset", "-", "--collection", "actors", "--out", odd];
  expect(await defensePact(argv, { stdin: JSON.stringify(actor) })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  const { header, rows } = await rowsOf(odd, "actors");
  const cell = (name: string) => String(rows[0]?.[header.indexOf(name)]);
  expect([cell("name"), cell("summary")]).toEqual([formula, "+1"]);
  expect([cell("ext").length, cell("ext").at(-1)]).toEqual([32_767, "…"]);
  const parts = unzipSync(readFileSync(odd));
  const sheets = Object.keys(parts).filter((name) => name.includes("worksheets/"));
  expect(sheets).not.toEqual([]);
  for (const name of sheets) expect(Buffer.from(parts[name] as Uint8Array).toString()).not.toMatch(/<f[ >]/);
});
