import { expect, test } from "vitest";
import type { DatasetRecord } from "../../types/index.d.ts";
import { sampleRecord } from "../build/checker/sample/sample-record.ts";
import { invented } from "../dataset/fixtures/invented.ts";
import { COLLECTION_NAMES } from "../shape/index.ts";
import { collectionOf } from "./collections.ts";
import { isDerived } from "./derived.ts";
import { eachRow } from "./each-row.ts";
import type { CollectionName } from "./field.ts";
import { fieldAt, INDEXED_NAMES } from "./lookup.ts";
import { rowsOf } from "./rows.ts";

/** Every value as text, each once, in an order that does not depend on the walk. */
function inOneWalk(record: DatasetRecord): string[] {
  const found = new Set<string>();
  eachRow(record, (field, row) => found.add(JSON.stringify([INDEXED_NAMES[field - 1], row])));
  return [...found].sort();
}

function nameByName(record: DatasetRecord): string[] {
  const collection = collectionOf(record.id) as CollectionName;
  const names = INDEXED_NAMES.filter(
    (name) => isDerived(name) || fieldAt(name, collection).some(({ indexed }) => indexed),
  );
  return names.flatMap((name) => rowsOf(record, name).map((row) => JSON.stringify([name, row]))).sort();
}

test("one walk finds the values that are found name by name", () => {
  const dataset = invented();
  const records = [
    ...COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]),
    ...Array.from({ length: 300 }, (_, at) => sampleRecord(at, 1) as unknown as DatasetRecord),
  ];
  for (const record of records) expect(inOneWalk(record)).toEqual(nameByName(record));
  expect(inOneWalk({ ...(records[0] as DatasetRecord), id: "parades/x" })).toEqual([]);
});
