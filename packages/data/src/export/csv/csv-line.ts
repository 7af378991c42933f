import { writtenCell } from "../../formats/csv-columns.ts";

/**
 * A line of any table in CSV (RFC 4180, with its CRLF), such as of totals. Cells are written as those of records: lists of
 * scalars joined by `;`, other lists and objects as JSON, what is absent or null as nothing.
 */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map((value) => writtenCell(value ?? undefined, kindOf(value))).join(",")}\r\n`;
}

function kindOf(value: unknown): "text" | "terms" | "json" {
  if (typeof value !== "object") return "text";
  return Array.isArray(value) && value.every((each) => typeof each !== "object") ? "terms" : "json";
}
