const MARKS = /\p{M}+/gu;

/** Text without letter case and diacritics: how titles are sorted and words are found. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase();
}
