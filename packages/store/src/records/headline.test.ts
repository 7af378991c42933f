import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { writeSqlite } from "@org/defense-pact-data/export/sqlite";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { expect, test } from "vitest";
import { COLLECTIONS } from "../fields/index.ts";
import { invented } from "../fixtures/invented.ts";
import { headlineOf } from "./headline.ts";
import { searchedText } from "./searched-text.ts";

/** What the SQLite form draws out of records, beside each of them. */
function drawnIn(file: string) {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT seq, title, kind, status, date, body FROM records").all();
  const sizes = new Map(
    database
      .prepare("SELECT id, sz FROM search_docsize")
      .all()
      .map(({ id, sz }) => [id, sz as Uint8Array]),
  );
  database.close();
  return rows.map(({ seq, body, ...row }) => ({
    row: { ...row },
    words: [...(sizes.get(seq as number) ?? [])],
    record: JSON.parse(body as string) as DatasetRecord,
  }));
}

const published = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/dataset.sqlite"));

test("title, kind, status and date are those of the SQLite form", () => {
  const folder = mkdtempSync(join(tmpdir(), "headline-"));
  const file = join(folder, "invented.sqlite");
  const dataset = invented();
  writeSqlite(dataset, file);
  const drawn = [...drawnIn(file), ...drawnIn(published)];
  rmSync(folder, { recursive: true });
  expect(drawn.length).toBeGreaterThan(COLLECTIONS.reduce((sum, name) => sum + dataset[name].length, 0));
  for (const { row, record } of drawn) {
    const { title, kind = null, status = null, date = null } = headlineOf(record);
    expect({ title, kind, status, date }).toEqual(row);
  }
});

test("the text searched through has as many words as in the SQLite form", () => {
  for (const { words, record } of drawnIn(published)) {
    const count = (searchedText(record).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []).length;
    // SQLite keeps the number of words of each column as a varint, seven bits a byte.
    const sizes: number[] = [];
    let size = 0;
    for (const byte of words) {
      size = (size << 7) | (byte & 0x7f);
      if (byte < 0x80) {
        sizes.push(size);
        size = 0;
      }
    }
    expect([record.id, sizes[1]]).toEqual([record.id, count]);
  }
});
