/** How a terminal counts: a cell for most characters, two for East Asian and emoji, none for combining marks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u;
const NONE = /\p{Mark}|\p{Control}|\u200b|\u200c|\u200d/u;

/** The cells that a text takes. */
export function cellsWide(text: string): number {
  let cells = 0;
  for (const character of text) cells += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
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
