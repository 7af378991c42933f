const MARKS = /\p{M}+/gu;

/** Most texts are, and they have no marks to take away. */
const ASCII = /^[ -~]*$/;

/** Text without letter case and diacritics: how titles are sorted and words are found. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(MARKS, "").toLowerCase();
}
