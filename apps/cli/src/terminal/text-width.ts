let segmenter: Intl.Segmenter | undefined;
let wide: RegExp | undefined;
/**
 * Latin letters, dashes, quotes, and the signs of our own pages: a column each, and no two of them join. Most texts need no more
 * than this.
 */
const NARROW_ONLY =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02af\u2010-\u2015\u2018-\u201f\u2022\u2026\u2039\u203a\u2190-\u2193\u2500-\u259f]*$/;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += widthOfGrapheme(segment);
  return width;
}

/** The text, or its beginning and `…`, in so many columns. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const { segment } of graphemesOf(text)) {
    left -= widthOfGrapheme(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** On one line, and without the characters by which a text could command the terminal. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

/** Made when it is first needed: reading the tables of Unicode takes a third of the time that the command has to start. */
export function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Terminals draw these two columns wide (UAX 11, in short). */
function widthOfGrapheme(grapheme: string): number {
  wide ??=
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
  return wide.test(grapheme) ? 2 : 1;
}
