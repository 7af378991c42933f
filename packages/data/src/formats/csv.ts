import {
  COLLECTION_NAMES,
  type CollectionName,
  collectionOfId,
  collectionOfType,
  RECORD_TYPES,
} from "../shape/index.ts";
import { cellOffset, csvParts } from "./csv-cells.ts";
import { type Column, columnOf, flatColumns, readCell } from "./csv-columns.ts";
import { RowOrigin } from "./csv-origin.ts";
import type { InputCode } from "./input-codes.ts";
import { TextPlaces } from "./place.ts";
import type { Problem, Sink } from "./sink.ts";
import { didYouMean } from "./suggest.ts";

const ROWS_PER_TURN = 256;

const SEPARATORS: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "bars" };

/**
 * Reads CSV (RFC 4180) whose header names fields by dotted paths. A row's collection is that of its `type`, else
 * the one given, else that of its `id`. An empty cell is an absent field; rows without `claims` have none.
 */
export function* readCsv(text: string, collection: string | undefined, sink: Sink): Generator<void> {
  const reader = new RowReader(text, collection, sink);
  let count = 0;
  for (const part of csvParts(text)) {
    if ("fault" in part) reader.problem("input/syntax", `The text is not CSV: ${part.fault}.`, part.start);
    else reader.row(part.cells, part.start);
    if (++count % ROWS_PER_TURN === 0) yield;
  }
}

class RowReader {
  readonly #text: string;
  readonly #given: string | undefined;
  readonly #sink: Sink;
  readonly #places: TextPlaces;
  readonly #plans = new Map<CollectionName, readonly (Column | undefined)[]>();
  #header: readonly string[] | undefined;
  #headerStart = 0;
  /** The header is not separated by commas: nothing can be said of the rows. */
  #isForeign = false;

  constructor(text: string, given: string | undefined, sink: Sink) {
    this.#text = text;
    this.#given = given;
    this.#sink = sink;
    this.#places = new TextPlaces(text);
  }

  problem(code: InputCode, message: string, offset: number, more: Partial<Problem> = {}): void {
    this.#sink.problem({ code, message, place: this.#places.at(offset), ...more });
  }

  row(cells: readonly string[], start: number): void {
    if (this.#isForeign) return;
    if (this.#header === undefined) this.#takeHeader(cells, start);
    else this.#takeRow(this.#header, cells, start);
  }

  #takeHeader(cells: readonly string[], start: number): void {
    this.#header = cells.map((cell) => cell.trim());
    this.#headerStart = start;
    const [mark] = cells.length === 1 ? (/[;\t|]/.exec(cells[0] as string) ?? []) : [];
    if (mark !== undefined) {
      this.#isForeign = true;
      const message = `The columns are separated by ${SEPARATORS[mark]}, not commas; the rows were not judged.`;
      this.problem("input/syntax", message, start, { hint: "Separate the columns by commas." });
      return;
    }
    const seen = new Set<string>();
    for (const [index, name] of this.#header.entries()) {
      if (seen.has(name)) {
        const message = `The column ${JSON.stringify(name)} is named twice.`;
        this.problem("input/duplicate-column", message, cellOffset(this.#text, start, index));
      }
      seen.add(name);
    }
  }

  #takeRow(header: readonly string[], cells: readonly string[], start: number): void {
    const collection = this.#collectionOf(header, cells);
    if (collection === undefined) {
      this.problem("input/no-collection", "The row does not say which collection it belongs to.", start, {
        expected: COLLECTION_NAMES,
      });
      return;
    }
    if (cells.length !== header.length) {
      const message = `The row has ${cells.length} cells; the header has ${header.length}.`;
      const more = { expected: header.length, received: cells.length };
      this.problem("input/csv-cells", message, start, more);
      return;
    }
    const columns = this.#columns(header, collection);
    const unread = new Set<string>();
    const record = this.#record(columns, cells, start, { collection, unread });
    const origin = new RowOrigin({ text: this.#text, start, columns, places: this.#places, unread, record });
    this.#sink.entry(record, origin, { collection });
  }

  #collectionOf(header: readonly string[], cells: readonly string[]): CollectionName | undefined {
    const names = header.map((name) => name.toLowerCase());
    const type = cells[names.indexOf("type")];
    const id = cells[names.indexOf("id")];
    const given = COLLECTION_NAMES.find((name) => name === this.#given);
    return collectionOfType(type ?? "") ?? given ?? collectionOfId(id ?? "");
  }

  /** The header's columns in a collection; those that are none are told once per collection. */
  #columns(header: readonly string[], collection: CollectionName): readonly (Column | undefined)[] {
    const known = this.#plans.get(collection);
    if (known) return known;
    const columns = header.map((name) => columnOf(collection, name));
    for (const [index, name] of header.entries()) {
      if (columns[index] !== undefined) continue;
      const meant = flatColumns(collection).find((known) => known.toLowerCase() === name.toLowerCase());
      if (meant !== undefined && !header.includes(meant)) columns[index] = columnOf(collection, meant);
      this.#unknownColumn(name, index, collection, columns[index] !== undefined);
    }
    this.#plans.set(collection, columns);
    return columns;
  }

  /** A column whose name is wrong only in its capitals is read as what it means, lest each of its rows fail too. */
  #unknownColumn(name: string, index: number, collection: CollectionName, isRead: boolean): void {
    const names = flatColumns(collection);
    const hint = didYouMean(name, names);
    const offset = cellOffset(this.#text, this.#headerStart, index);
    const message = `The column ${JSON.stringify(name)} is no field of ${collection}${isRead ? "" : "; its cells were not read"}.`;
    this.problem("input/unknown-column", message, offset, {
      expected: names,
      received: name,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  #record(
    columns: readonly (Column | undefined)[],
    cells: readonly string[],
    start: number,
    row: { readonly collection: CollectionName; readonly unread: Set<string> },
  ): Record<string, unknown> {
    const record: Record<string, unknown> = { type: RECORD_TYPES[row.collection] };
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] as string;
      if (column === undefined || cell === "") continue;
      const read = readCell(cell, column.kind);
      if (read) put(record, column.steps, read.value);
      else {
        row.unread.add(column.pointer);
        this.#unreadableCell(column, cell, cellOffset(this.#text, start, index));
      }
    }
    record.claims ??= [];
    return record;
  }

  #unreadableCell(column: Column, cell: string, offset: number): void {
    const what = { text: "text", terms: "terms", number: "a number", boolean: "true or false", json: "JSON" };
    const expected = what[column.kind];
    this.problem("input/csv-cell", `The cell of ${column.steps.join(".")} is not ${expected}.`, offset, {
      path: column.pointer,
      expected,
      received: cell.slice(0, 80),
    });
  }
}

function put(record: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  let here = record;
  for (const step of steps.slice(0, -1)) {
    const next = here[step];
    if (typeof next === "object" && next !== null) here = next as Record<string, unknown>;
    else here = here[step] = {} as Record<string, unknown>;
  }
  here[steps.at(-1) as string] = value;
}
