import type { Marked } from "./marked.ts";
import type { Style } from "./style.ts";
import { type Cells, naturalWidth, type TableColumn } from "./table.ts";
import { clean } from "./text-width.ts";
import { wrap } from "./wrap.ts";

const GAP = 2;

/** Whether a table of this width would show less than two thirds of what its cells say. */
export function isCrowded(
  columns: readonly TableColumn[],
  rows: Cells,
  style: Style,
  width: number,
): boolean {
  const natural = columns.map((_, at) => naturalWidth(columns, rows, at, style));
  const whole = natural.reduce((sum, each) => sum + each, GAP * (columns.length - 1));
  return width < (whole * 2) / 3;
}

/** Each row as a paragraph: its first cell, then a line for each other cell that has something, wrapped and not cut. */
export function stackedLines(
  columns: readonly TableColumn[],
  rows: Cells,
  style: Style,
  width: number,
): string[] {
  const indent = Math.max(...columns.map(({ name }) => name.length)) + 2 * GAP;
  const lines = rows.map(([first, ...others]) => [
    // A row that begins with an empty cell, such as the note below a track, has no heading.
    ...(textOf(first) === "" ? [] : [style.bold(wrap(broken(textOf(first), width - GAP), width, "", "  "))]),
    ...others.flatMap((cell, at) => {
      const name = columns[at + 1]?.name ?? "";
      const text = textOf(cell);
      if (text === "") return [];
      const label = `  ${name}`.padEnd(indent);
      const wrapped = wrap(broken(text, width - indent), width, label, " ".repeat(indent));
      return [style.dim(wrapped.slice(0, indent)) + wrapped.slice(indent)];
    }),
  ]);
  return lines.flatMap((paragraph, at) => (at === 0 ? paragraph : ["", ...paragraph]));
}

/** A word that is longer than a line is broken, so that the indent of what follows holds. */
function broken(text: string, room: number): string {
  return text.replace(new RegExp(`\\S{${Math.max(1, room)}}(?=\\S)`, "gu"), "$& ");
}

function textOf(cell: string | Marked | undefined): string {
  return clean(String(cell ?? ""));
}
