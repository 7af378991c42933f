/**
 * Widths of the printable ASCII characters in thousandths of the font size, from the Adobe Font Metrics of Helvetica;
 * the figures' text is drawn in the reader's own sans-serif face, so every width is taken a fifth wider, which covers
 * the widest common ones (Verdana, DejaVu Sans).
 */
const ASCII =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 " +
  "1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 " +
  "333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const WIDTHS = ASCII.split(" ").map(Number);
const ALLOWANCE = 1.2;

/** Scripts and signs that are a square wide, two cells of a terminal: East Asian, full-width forms, emoji. */
export const SQUARE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u;
const COMBINING = /\p{Mark}|\u200b|\u200c|\u200d/u;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return WIDTHS[code - 32] ?? 556;
  if (COMBINING.test(character)) return 0;
  if (SQUARE.test(character)) return 1000;
  const base = character.normalize("NFD").codePointAt(0) ?? 0;
  return base >= 32 && base < 127 ? (WIDTHS[base - 32] ?? 556) : 650;
}

/** The width of a text in pixels at a font size, never too small for the common sans-serif faces. Bold is wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * size * ALLOWANCE * (bold ? 1.07 : 1)) / 1000;
}

/** A text that fits into a width, cut with an ellipsis where it must be. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = [...text];
  let kept = "";
  for (const character of characters) {
    if (textWidth(`${kept}${character}…`, size, bold) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines that fit into a width, broken at spaces; what no line can hold is cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  maxLines = Infinity,
  bold = false,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length > maxLines) lines.splice(maxLines - 1, Infinity, lines.slice(maxLines - 1).join(" "));
  return lines.map((line) => fitText(line, width, size, bold));
}
