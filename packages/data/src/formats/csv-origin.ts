import { cellEnd, cellOffset } from "./csv-cells.ts";
import { type Column, writtenCell } from "./csv-columns.ts";
import type { Edit, Splice } from "./edit.ts";
import { edited } from "./edit-value.ts";
import type { TextPlaces } from "./place.ts";
import type { Origin, Wanted } from "./sink.ts";

/** A row of a CSV text: what stands in its record stands in a cell. */
export class RowOrigin implements Origin {
  readonly isHeld = true;
  readonly unread: ReadonlySet<string>;
  readonly #text: string;
  readonly #start: number;
  readonly #columns: readonly (Column | undefined)[];
  readonly #places: TextPlaces;
  readonly #record: unknown;

  constructor(row: {
    readonly text: string;
    readonly start: number;
    readonly columns: readonly (Column | undefined)[];
    readonly places: TextPlaces;
    readonly unread: ReadonlySet<string>;
    readonly record: unknown;
  }) {
    this.unread = row.unread;
    this.#text = row.text;
    this.#start = row.start;
    this.#columns = row.columns;
    this.#places = row.places;
    this.#record = row.record;
  }

  /** Each cell that an edit is in is written anew. */
  splices(edits: readonly Edit[]): Splice[] {
    const changed = edited(this.#record, edits);
    return this.#columns.flatMap((column, index) => {
      if (column === undefined || !edits.some(({ path }) => isAt(path, column.pointer))) return [];
      const offset = cellOffset(this.#text, this.#start, index);
      const length = cellEnd(this.#text, offset) - offset;
      return [{ offset, length, text: writtenCell(valueAt(changed, column.steps), column.kind) }];
    });
  }

  places(wanted: readonly Wanted[]) {
    return wanted.map(({ path }) => {
      const index = this.#columns.findIndex((column) => column && isAt(path, column.pointer));
      return this.#places.at(cellOffset(this.#text, this.#start, Math.max(index, 0)));
    });
  }

  keep(): Origin {
    return this;
  }
}

function valueAt(record: unknown, steps: readonly string[]): unknown {
  let here = record;
  for (const step of steps) here = (here as Record<string, unknown> | undefined)?.[step];
  return here;
}

function isAt(path: string, column: string): boolean {
  return path === column || path.startsWith(`${column}/`);
}
