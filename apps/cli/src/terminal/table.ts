import { Marked } from "./marked.ts";
import type { Style } from "./style.ts";
import { clean, cut, widthOf } from "./text-width.ts";

const GAP = "  ";
/** A column beside the keys is to have so much room, or what it needs, so that it tells something. */
const LEAST_WIDTH = 10;

export interface TableColumn {
  readonly name: string;
  readonly isNumber?: boolean;
  /** An id or an amount, which a table never cuts as long as it has room for it, and never leaves out. */
  readonly isKey?: boolean;
  /** Of no use when it is cut: it is left out where there is no room for it. */
  readonly isWhole?: boolean;
}

/** Which of the columns a table of this width has room for: keys stay, and of the others the last ones give way. */
export function fittingColumns(
  columns: readonly TableColumn[],
  rows: Cells,
  style: Style,
  width: number,
): number[] {
  const least = columns.map((column, at) => {
    const natural = naturalWidth(columns, rows, at, style);
    return isUncut(column) ? natural : Math.min(natural, LEAST_WIDTH);
  });
  const kept = columns.map((_, at) => at);
  const isTooWide = () => sum(kept.map((at) => least[at] ?? 0)) + GAP.length * (kept.length - 1) > width;
  while (isTooWide()) {
    const last = kept.findLastIndex((at) => columns[at]?.isKey !== true);
    if (last < 0 || kept.length === 1) break;
    kept.splice(last, 1);
  }
  return kept;
}

/** Cells in columns, no wider together than the terminal: the widest columns give way, keys last, and what is cut ends in `…`. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: Cells,
  style: Style,
  width: number,
): string[] {
  const natural = columns.map((_, at) => naturalWidth(columns, rows, at, style));
  const widths = fit(columns, natural, width - GAP.length * (columns.length - 1));
  const shortened = (cell: Marked, at: number) =>
    (widths[at] ?? 0) < (natural[at] ?? 0) ? cell.within(widths[at] ?? 0) : cell;
  const line = (row: readonly Pieces[], paint: Style["bold"]) =>
    columns
      .map(({ isNumber }, at) => aligned(row[at] ?? [], widths[at] ?? 0, isNumber === true, paint))
      .join(GAP)
      .trimEnd();
  return [
    line(
      columns.map(({ name }) => [{ text: name, isMatch: true }]),
      style.bold,
    ),
    ...rows.map((row) =>
      line(
        row.map((cell, at) => piecesOf(cell instanceof Marked ? shortened(cell, at) : cell, style)),
        style.yellow,
      ),
    ),
  ];
}

export type Cells = readonly (readonly (string | Marked)[])[];
type Pieces = Marked["pieces"];

/** How wide a column is that cuts nothing. */
export function naturalWidth(columns: readonly TableColumn[], rows: Cells, at: number, style: Style): number {
  const widths = rows.map((row) => widthOf(plain(piecesOf(row[at] ?? "", style))));
  return widths.reduce((most, each) => Math.max(most, each), widthOf(columns[at]?.name ?? ""));
}

/** Without colour the marks are part of the text. */
function piecesOf(cell: string | Marked, { isPlain }: Style): Pieces {
  if (cell instanceof Marked && !isPlain)
    return cell.pieces.map(({ text, isMatch }) => ({ text: clean(text), isMatch }));
  return [{ text: clean(String(cell)), isMatch: false }];
}

function plain(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join("");
}

function isUncut({ isKey, isWhole }: TableColumn): boolean {
  return isKey === true || isWhole === true;
}

/** The widths that fit into the room: keys keep theirs, unless too little were left for the others. */
function fit(columns: readonly TableColumn[], natural: readonly number[], room: number): number[] {
  const isFixed = (_: number, at: number) => isUncut(columns[at] as TableColumn);
  const others = natural.filter((width, at) => !isFixed(width, at));
  const left = room - sum(natural.filter(isFixed));
  if (left < sum(others.map((width) => Math.min(width, LEAST_WIDTH)))) return shrink(natural, room);
  const shrunk = shrink(others, left);
  return natural.map((width, at) => (isFixed(width, at) ? width : (shrunk.shift() ?? 0)));
}

/** The widest are made equally narrow, the others keep their width. */
function shrink(natural: readonly number[], room: number): number[] {
  if (sum(natural) <= room) return [...natural];
  let most = Math.max(...natural);
  while (most > 1 && sum(natural.map((width) => Math.min(width, most))) > room) most -= 1;
  let spare = room - sum(natural.map((width) => Math.min(width, most)));
  return natural.map((width) => {
    if (width <= most || spare <= 0) return Math.min(width, most);
    spare -= 1;
    return most + 1;
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function aligned(pieces: Pieces, width: number, isNumber: boolean, paint: Style["bold"]): string {
  const short = cutPieces(pieces, width);
  const padding = " ".repeat(Math.max(0, width - widthOf(plain(short))));
  const text = short.map((piece) => (piece.isMatch ? paint(piece.text) : piece.text)).join("");
  return isNumber ? padding + text : text + padding;
}

function cutPieces(pieces: Pieces, width: number): Pieces {
  const kept = cut(plain(pieces), width);
  if (kept === plain(pieces)) return pieces;
  let left = kept.length - 1;
  const short = pieces.flatMap(({ text, isMatch }) => {
    const part = text.slice(0, Math.max(0, left));
    left -= text.length;
    return part === "" ? [] : [{ text: part, isMatch }];
  });
  return [...short, { text: "…", isMatch: false }];
}
