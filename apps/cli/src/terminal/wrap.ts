import { widthOf } from "./text-width.ts";

/** Text broken at spaces into lines of at most `width` columns, with an indent before the first and one before the others. */
export function wrap(text: string, width: number, first = "", others = first): string {
  const lines: string[] = [];
  let line = first;
  let columns = widthOf(first);
  let isBlank = true;
  for (const word of text.split(" ")) {
    const added = widthOf(word) + (isBlank ? 0 : 1);
    if (!isBlank && columns + added > width) {
      lines.push(line);
      line = others + word;
      columns = widthOf(line);
    } else {
      line += isBlank ? word : ` ${word}`;
      columns += added;
    }
    isBlank = false;
  }
  return [...lines, line].join("\n");
}
