import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import type { ExportOptions, Form } from "../form.ts";
import { type Cell, type Column, columnsOf } from "./columns.ts";

/**
 * CSV (RFC 4180, with a header and CRLF) of one collection. Nested fields are dotted columns (`signed.date`); lists
 * of scalars are joined by `;`; quantities, positions, `ext` and lists of objects, among them the claims, are JSON.
 * Every field of the model has its column, filled or not. An empty cell is an absent field.
 */
export const csv: Form = {
  id: "csv",
  title: "CSV",
  mediaType: "text/csv; header=present",
  extension: "csv",
  losses: [
    "One file holds one collection; the version and the redirects are left out.",
    "A cell does not say whether it is text, a number or a truth value; the schema does.",
    "Text that begins with =, +, - or @ is written as it is, which a spreadsheet may take for a formula.",
  ],
  write: writeCsv,
};

function writeCsv(dataset: ReadonlyDataset, { collection }: ExportOptions = {}): Iterable<string> {
  if (collection === undefined) throw new RangeError("CSV holds one collection: say which in `collection`.");
  return rows(dataset[collection], columnsOf(collection));
}

function* rows(records: readonly unknown[], columns: readonly Column[]): Generator<string> {
  yield row(columns.map(({ steps }) => steps.join(".")));
  for (const record of records) yield row(columns.map((column) => cellOf(record, column)));
}

function row(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

/** RFC 4180, 2.6 and 2.7. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cellOf(record: unknown, { steps, cell }: Column): string {
  let value = record;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return "";
    value = (value as Record<string, unknown>)[step];
  }
  return writeCell(value, cell);
}

function writeCell(value: unknown, cell: Cell): string {
  if (cell === "json") return JSON.stringify(value);
  return cell === "list" ? (value as readonly unknown[]).join(";") : String(value);
}
