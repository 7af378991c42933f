/** What stands in ASCII for each sign of a terminal's figure, and for the signs that titles have most. */
const SIGNS: Readonly<Record<string, string>> = {
  "○": "o",
  "●": "@",
  "■": "#",
  "▲": "^",
  "◆": "*",
  "◇": "&",
  "★": "$",
  "×": "x",
  "█": "=",
  "▒": "%",
  "░": ":",
  "◂": "<",
  "▸": ">",
  "·": ".",
  "…": "~",
  "–": "-",
  "—": "-",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
};

/**
 * A text in ASCII, as wide as before where its characters are one cell wide: signs by their stand-ins, letters without
 * their accents, `?` for all else.
 */
export function toAscii(text: string): string {
  let ascii = "";
  for (const character of text) ascii += SIGNS[character] ?? plain(character);
  return ascii;
}

function plain(character: string): string {
  if (character <= "\u007f") return character;
  const base = character.normalize("NFKD").replace(/\p{Mark}/gu, "");
  return /^[\u0020-\u007e]*$/.test(base) ? base : "?";
}
