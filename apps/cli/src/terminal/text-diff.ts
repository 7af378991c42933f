import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Style } from "./style.ts";

/** What changes in a file, as a unified diff; coloured on a terminal. */
export function textDiff(name: string, before: string, after: string, style: Style): string {
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split("\n")
    .map((line) => painted(line, style))
    .join("\n");
}

function painted(line: string, style: Style): string {
  if (line.startsWith("---") || line.startsWith("+++")) return style.bold(line);
  if (line.startsWith("+")) return style.green(line);
  if (line.startsWith("-")) return style.red(line);
  return line.startsWith("@@") ? style.dim(line) : line;
}
