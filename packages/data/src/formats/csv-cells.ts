import { parse } from "csv-parse/browser/esm/sync";

/** A row of cells, or a fault in the text of one; with the offset of the row in UTF-16 code units. */
export type CsvPart =
  | { readonly cells: readonly string[]; readonly start: number }
  | { readonly fault: string; readonly start: number };

/** Cuts CSV (RFC 4180; lines end in LF or CRLF) into rows, in text order. Blank lines are left out. */
export function csvParts(text: string): CsvPart[] {
  const parts: CsvPart[] = [];
  const bytes = new TextEncoder().encode(text);
  const units = new UnitCounter(bytes);
  let end = 0;
  const startAt = (from: number): number => {
    let at = from;
    while (bytes[at] === 10 || bytes[at] === 13) at++;
    return units.before(at);
  };
  parse(bytes, {
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      parts.push({ fault: faultOf(error?.code), start: startAt(end) });
      return undefined;
    },
    on_record(cells: string[], { bytes: after }) {
      parts.push({ cells, start: startAt(end) });
      end = after;
      return null;
    },
  });
  return parts;
}

function faultOf(code: string | undefined): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "a quoted cell does not end; the rows in it were not judged";
  if (code === "INVALID_OPENING_QUOTE")
    return "a quote stands inside a cell that is not quoted; the row was not judged";
  return "text follows the closing quote of a cell; the row was not judged";
}

/** Turns ascending byte offsets into offsets of UTF-16 code units, in one pass. */
class UnitCounter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #units = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  before(offset: number): number {
    for (; this.#at < offset && this.#at < this.#bytes.length; this.#at++) {
      const byte = this.#bytes[this.#at] as number;
      if (byte < 0x80 || byte >= 0xc0) this.#units += byte >= 0xf0 ? 2 : 1;
    }
    return this.#units;
  }
}

/** The offset of a cell in the row that starts at an offset. */
export function cellOffset(text: string, rowStart: number, cell: number): number {
  let isQuoted = false;
  let left = cell;
  for (let at = rowStart; left > 0 && at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') isQuoted = !isQuoted;
    else if (mark === "," && !isQuoted && --left === 0) return at + 1;
  }
  return rowStart;
}

/** Where the cell that starts at an offset ends. */
export function cellEnd(text: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (mark === "," || mark === "\n" || mark === "\r")) return at;
  }
  return text.length;
}
