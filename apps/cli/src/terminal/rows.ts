import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { type Arguments, formatOption, type Option, oneOf, type Terminal } from "../command.ts";
import { readable } from "./cell-text.ts";
import { columnsOf } from "./columns.ts";
import { markdownText } from "./markdown-text.ts";
import { Marked } from "./marked.ts";
import { pipeTo } from "./pipe-to.ts";
import { isCrowded, stackedLines } from "./stacked.ts";
import { styleFor } from "./style.ts";
import { fittingColumns, type TableColumn, tableLines } from "./table.ts";
import { clean } from "./text-width.ts";
import { wrap } from "./wrap.ts";

const FORMATS = ["table", "json", "ndjson", "csv", "yaml", "md"] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_OPTION: Option = formatOption(FORMATS, "The table fits the terminal.");

/** More rows than this are looked over, not read, which a table is better for. */
const MOST_STACKED = 20;

export interface Column<T> extends TableColumn {
  /** A table has no room for it; the other forms have it. */
  readonly isLong?: boolean;
  valueOf(row: T): unknown;
}

/** What a command answers, whatever the form: rows, each with its cells and as a value of its own. */
export interface Rows<T> {
  readonly columns: readonly Column<T>[];
  readonly rows: Iterable<T> | AsyncIterable<T>;
  /** What a row is in JSON and NDJSON. */
  jsonOf(row: T): unknown;
  /** What is referred to is named by its slug, and a few rows that a table would cut stand one field a line. */
  readonly stacks?: boolean;
  /** Lines under a table of so many rows. */
  notes(count: number): readonly string[];
}

export function formatFrom(args: Arguments): Format {
  return oneOf(args, "format", FORMATS);
}

/** Writes rows in the form asked for; all but the table while they are read. */
export async function writeRows<T>(rows: Rows<T>, format: Format, terminal: Terminal): Promise<void> {
  await pipeTo(WRITERS[format](rows as Rows<unknown>, terminal), terminal.stdout);
}

type Writer = (rows: Rows<unknown>, terminal: Terminal) => AsyncIterable<string>;

const WRITERS: Readonly<Record<Format, Writer>> = { table, json, ndjson, csv, yaml, md };

async function* table(
  { columns, rows, notes, stacks }: Rows<unknown>,
  { stdout, env }: Terminal,
): AsyncIterable<string> {
  const style = styleFor(stdout, env);
  const width = columnsOf(stdout) ?? Number.POSITIVE_INFINITY;
  const shown = columns.filter(({ isLong }) => !isLong);
  const cells: (string | Marked)[][] = [];
  for await (const row of rows) {
    cells.push(
      shown.map((column) => {
        const value = column.valueOf(row);
        return value instanceof Marked ? value : readable(stacks && !column.isKey ? withSlugs(value) : value);
      }),
    );
  }
  const fitting = fittingColumns(shown, cells, style, width);
  const isCut = fitting.length < shown.length || isCrowded(shown, cells, style, width);
  const isStacked = stacks === true && cells.length <= MOST_STACKED && isCut;
  const kept = isStacked ? shown : fitting.map((at) => shown[at] as (typeof shown)[number]);
  if (isStacked) yield `${stackedLines(shown, cells, style, width).join("\n")}\n`;
  else if (cells.length > 0) {
    const chosen = cells.map((row) => fitting.map((at) => row[at] ?? ""));
    yield `${tableLines(kept, chosen, style, width).join("\n")}\n`;
  }
  const without = shown.filter((column) => !kept.includes(column)).map(({ name }) => name);
  const lines = [...(without.length > 0 ? [noRoomFor(without)] : []), ...notes(cells.length)];
  if (lines.length === 0) return;
  const text = lines.map((line) => wrap(clean(line), width, "", "  ")).join("\n");
  yield `${cells.length > 0 ? "\n" : ""}${style.dim(text)}\n`;
}

function noRoomFor(names: readonly string[]): string {
  return `no room for ${names.join(", ")}: a wider terminal shows them, and every other --format`;
}

/** A person reads `kenya` where the column says that it is an actor; the forms for programs have `actors/kenya`. */
function withSlugs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSlugs);
  return typeof value === "string" ? (ID.exec(value)?.[1] ?? value) : value;
}

const ID = new RegExp(`^(?:${COLLECTION_NAMES.join("|")})/([a-z0-9-]+)$`);

async function* json({ rows, jsonOf }: Rows<unknown>): AsyncIterable<string> {
  let before = "[";
  for await (const row of rows) {
    yield `${before}\n  ${JSON.stringify(jsonOf(row), null, 2).replaceAll("\n", "\n  ")}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}

async function* ndjson({ rows, jsonOf }: Rows<unknown>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(jsonOf(row))}\n`;
}

/** A list, an item a row; written while it is read, since a list in YAML is its items one after another. */
async function* yaml({ rows, jsonOf }: Rows<unknown>): AsyncIterable<string> {
  const { stringify } = await import("yaml");
  let isEmpty = true;
  for await (const row of rows) {
    yield stringify([jsonOf(row)], { version: "1.2", schema: "core", compat: "yaml-1.1", lineWidth: 110 });
    isEmpty = false;
  }
  if (isEmpty) yield "[]\n";
}

/** As the data package writes the tables of records. */
async function* csv({ columns, rows }: Rows<unknown>): AsyncIterable<string> {
  const { csvLine } = await import("@org/defense-pact-data/export/csv");
  yield csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map((column) => unmarked(column.valueOf(row))));
}

function unmarked(value: unknown): unknown {
  return value instanceof Marked ? String(value) : value;
}

/** A table of GitHub Flavored Markdown. */
async function* md({ columns, rows }: Rows<unknown>): AsyncIterable<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  yield line(columns.map(({ name }) => markdownText(name)));
  yield `|${columns.map(({ isNumber }) => (isNumber ? "---:" : "---")).join("|")}|\n`;
  for await (const row of rows)
    yield line(columns.map((column) => markdownText(readable(column.valueOf(row)))));
}
