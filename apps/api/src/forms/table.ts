import { csvLine } from "@org/defense-pact-data/export";

/** Lines of an answer as rows, each field that is named in its column. */
export function tableCsv(columns: readonly string[], lines: readonly object[]): string {
  const rows = lines.map((line) => columns.map((name) => (line as Readonly<Record<string, unknown>>)[name]));
  return [columns, ...rows].map(csvLine).join("");
}
