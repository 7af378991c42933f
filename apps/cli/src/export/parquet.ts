import type { ExportOptions } from "@org/defense-pact-data/export";
import { type Column, columnsOf, valueIn } from "@org/defense-pact-data/export/csv";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { fileWriter, parquetWriteRows, type SchemaElement } from "hyparquet-writer";
import { chosenRecords } from "./chosen-records.ts";
import type { FileForm } from "./file-form.ts";

/** Rows that are held until they are written together. */
const ROWS_PER_GROUP = 10_000;

/**
 * Parquet: the columns of the CSV form, typed: lists of terms are lists, JSON is JSON, whole numbers are integers of
 * 64 bits, absent is null.
 */
export const parquet: FileForm = {
  write: (dataset, options, file) => writeRecords(chosenRecords(dataset, options), options, file),
  writeRecords,
};

type Records = Iterable<DatasetRecord> | AsyncIterable<DatasetRecord>;

async function writeRecords(records: Records, { collection }: ExportOptions, file: string): Promise<void> {
  if (collection === undefined) throw new RangeError("A Parquet file holds one collection.");
  const columns = columnsOf(collection);
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: rowsOf(records, columns),
    columns: columns.map(({ name }) => ({ name })),
    schema: [{ name: "records", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    rowGroupSize: ROWS_PER_GROUP,
    createdBy: "defense-pact",
  });
}

async function* rowsOf(
  records: Records,
  columns: readonly Column[],
): AsyncGenerator<Record<string, unknown>> {
  for await (const record of records) {
    yield Object.fromEntries(columns.map((column) => [column.name, cellOf(record, column)]));
  }
}

function cellOf(record: DatasetRecord, column: Column): unknown {
  const value = valueIn(record, column);
  if (value === undefined) return null;
  return column.kind === "number" ? BigInt(value as number) : value;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

/** A column in Parquet's schema; a list has three levels. */
function elementsOf({ name, kind, steps }: Column): SchemaElement[] {
  const repetition_type = isAlwaysThere(steps) ? "REQUIRED" : "OPTIONAL";
  switch (kind) {
    case "text":
      return [{ name, repetition_type, ...TEXT }];
    case "number":
      return [{ name, repetition_type, type: "INT64" }];
    case "boolean":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "json":
      return [{ name, repetition_type, type: "BYTE_ARRAY", converted_type: "JSON" }];
    case "terms":
      return [
        { name, repetition_type, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...TEXT },
      ];
    default:
      return kind satisfies never;
  }
}

function isAlwaysThere([first, ...deeper]: readonly string[]): boolean {
  return deeper.length === 0 && (first === "id" || first === "type");
}
