import { writeFile } from "node:fs/promises";
import type { ExportOptions } from "@org/defense-pact-data/export";
import { type Column, columnsOf, valueIn } from "@org/defense-pact-data/export/csv";
import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import type { Claim, DatasetRecord } from "@org/defense-pact-data/types";
import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Cell, type SheetData } from "write-excel-file/node";
import { chosenRecords } from "./chosen-records.ts";
import type { FileForm } from "./file-form.ts";

/** A cell holds no more (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;

/**
 * An Excel workbook: a sheet for each collection, with the columns of the CSV form, and one of all claims. Every cell
 * is typed, so that text is text whatever it begins with, and never a formula.
 */
export const xlsx: FileForm = {
  async write(dataset, options, file) {
    const sheets = collectionsOf(options).map((collection) => {
      const records = chosenRecords(dataset, { ...options, collection });
      return { sheet: collection, data: sheetOf(records, columnsOf(collection)), ...LOOK };
    });
    const claims = { sheet: "claims", data: claimSheet(chosenRecords(dataset, options)), ...LOOK };
    const workbook = await writeExcelFile([...sheets, claims]).toBuffer();
    await writeFile(file, zipSync(unzipSync(workbook), { mtime: FIRST_DAY_OF_ZIP }));
  },
};

/** In place of the time of writing, so that the same records give the same bytes. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);

const LOOK = { stickyRowsCount: 1 } as const;

function collectionsOf({ collection }: ExportOptions): readonly CollectionName[] {
  return collection === undefined ? COLLECTION_NAMES : [collection];
}

function sheetOf(records: readonly DatasetRecord[], columns: readonly Column[]): SheetData {
  // They have a sheet of their own.
  const shown = columns.filter(({ name }) => name !== "claims");
  return [
    header(shown.map(({ name }) => name)),
    ...records.map((record) => shown.map((column) => cellOf(record, column))),
  ];
}

function header(names: readonly string[]): Cell[] {
  return names.map((value) => ({ value, type: String, fontWeight: "bold" }));
}

function cellOf(record: DatasetRecord, column: Column): Cell {
  const value = valueIn(record, column);
  if (value === undefined) return null;
  switch (column.kind) {
    case "number":
      return { value: value as number, type: Number };
    case "boolean":
      return { value: value as boolean, type: Boolean };
    case "terms":
      return text((value as readonly string[]).join(";"));
    case "json":
      return text(JSON.stringify(value));
    case "text":
      return text(String(value));
    default:
      return column.kind satisfies never;
  }
}

const CLAIM_COLUMNS = [
  ...["record", "claim", "path", "status", "relation", "value", "voice", "speaker", "derivation", "rule"],
  ...["confidence", "source", "block", "fragment", "occurrence", "start", "end"],
];

function claimSheet(records: readonly DatasetRecord[]): SheetData {
  const rows = records.flatMap(({ id, claims }) => claims.flatMap((claim) => claimRows(id, claim)));
  return [header(CLAIM_COLUMNS), ...rows];
}

function claimRows(record: string, claim: Claim): Cell[][] {
  const {
    id,
    path,
    paths = [path ?? ""],
    status = "active",
    relation,
    voice,
    speaker,
    derivation,
    rule,
  } = claim;
  const value = claim.value === undefined ? undefined : JSON.stringify(claim.value);
  return claim.anchors.map(({ source, block, fragment, occurrence = 1, start, end }) => [
    ...[record, id, paths.join(";"), status, relation, value, voice, speaker, derivation, rule].map(maybe),
    ...[claim.confidence, source, block, fragment, occurrence, start, end].map(maybe),
  ]);
}

function maybe(value: string | number | undefined): Cell {
  if (value === undefined) return null;
  return typeof value === "number" ? { value, type: Number } : text(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a workbook cannot hold.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function text(value: string): Cell {
  const clean = value.replace(CONTROLS, "");
  return {
    value: clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS - 1)}…` : clean,
    type: String,
  };
}
