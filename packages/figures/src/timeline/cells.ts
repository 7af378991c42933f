import { SQUARE } from "../drawing/text-width.ts";

/** What takes no cell of a terminal. */
const NONE = /\p{Mark}|\p{Control}|\u200b|\u200c|\u200d/u;

/** The cells that a text takes: one for most characters, two for East Asian and emoji, none for combining marks. */
export function cellsWide(text: string): number {
  let cells = 0;
  for (const character of text) cells += NONE.test(character) ? 0 : SQUARE.test(character) ? 2 : 1;
  return cells;
}

/** A text without control characters and marks that turn the direction of writing: a terminal must not obey a title. */
export function plainCells(text: string): string {
  return text.replace(/[\p{Control}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

/** A text cut to a number of cells. */
export function fitCells(text: string, cells: number): string {
  const clean = plainCells(text);
  if (cellsWide(clean) <= cells) return clean;
  let kept = "";
  for (const character of clean) {
    if (cellsWide(`${kept}${character}…`) > cells) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text filled up with spaces to a number of cells. */
export function padCells(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - cellsWide(text)));
}
