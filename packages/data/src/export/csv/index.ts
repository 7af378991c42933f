import { writtenCell } from "../../formats/csv-columns.ts";
import { collectionsOf, writeWith } from "../chosen.ts";
import type { ExportOptions, Form, RecordWriter } from "../form.ts";
import { columnsOf, valueIn } from "./columns.ts";

export { type Column, columnsOf, valueIn } from "./columns.ts";
export { csvLine } from "./csv-line.ts";

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
  write: (dataset, options = {}) => writeWith(recordWriter(options), dataset, options),
  recordWriter,
  files: (dataset, options = {}) =>
    collectionsOf(options).map((collection) => {
      const only = { ...options, collection };
      return { name: `${collection}.csv`, pieces: writeWith(recordWriter(only), dataset, only) };
    }),
};

function recordWriter({ collection }: ExportOptions = {}): RecordWriter {
  if (collection === undefined) throw new RangeError("CSV holds one collection: say which in `collection`.");
  const columns = columnsOf(collection);
  return {
    head: row(columns.map(({ name }) => writtenCell(name, "text"))),
    record: (record) => row(columns.map((column) => writtenCell(valueIn(record, column), column.kind))),
    tail: "",
  };
}

function row(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}
