/** Text broken at spaces into lines of at most `width` characters, with an indent before the first and one before the others. */
export function wrap(text: string, width: number, first = "", others = first): string {
  const lines: string[] = [];
  let line = first;
  let isBlank = true;
  for (const word of text.split(" ")) {
    const longer = isBlank ? line + word : `${line} ${word}`;
    if (!isBlank && longer.length > width) {
      lines.push(line);
      line = others + word;
    } else {
      line = longer;
    }
    isBlank = false;
  }
  return [...lines, line].join("\n");
}
