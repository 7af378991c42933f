import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLine } from "./find-line.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "find-line-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(records: readonly object[]): string {
  const file = join(folder, `${records.length}.ndjson`);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return file;
}

/** Records of very different lengths, many of them longer than what is read at once, with letters of several bytes. */
const RECORDS = Array.from({ length: 300 }, (_, n) => ({
  type: "actor",
  id: `actors/a-${String(n * 2).padStart(4, "0")}`,
  name: "é".repeat(n % 7 === 0 ? 9000 : n % 50),
  memberOf: [{ id: "actors/a-0001" }],
}));

test("every record of a sorted file is found", () => {
  const file = fileOf(RECORDS);
  for (const record of RECORDS) expect(JSON.parse(findLine(file, record.id) ?? "null")).toEqual(record);
});

test("an id between two, before the first and after the last is not found", () => {
  const file = fileOf(RECORDS);
  for (const id of ["actors/a-0001", "actors/a-0299", "actors/", "actors/a", "actors/b", "", "zebra"])
    expect(findLine(file, id)).toBeUndefined();
});

test.each([0, 1, 2, 3])("a file of %i records is no exception", (length) => {
  const records = RECORDS.slice(1, length + 1);
  const file = fileOf(records);
  for (const record of records) expect(JSON.parse(findLine(file, record.id) ?? "null")).toEqual(record);
  expect(findLine(file, "actors/a-9999")).toBeUndefined();
});

test("the end of the last line may be missing", () => {
  const file = join(folder, "cut.ndjson");
  writeFileSync(file, '{"type":"actor","id":"actors/a"}\n{"type":"actor","id":"actors/b"}');
  expect(findLine(file, "actors/b")).toBe('{"type":"actor","id":"actors/b"}');
});

test("an id may be longer than what is read of most lines", () => {
  const file = join(folder, "long.ndjson");
  const records = ["a", "b", "c"].map((name) => ({ type: "actor", id: `actors/${name.repeat(600)}` }));
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  for (const record of records) expect(findLine(file, record.id)).toBe(JSON.stringify(record));
});
