import { createTwoFilesPatch } from "diff";
import type { Terminal } from "../command.ts";
import { styleFor } from "../terminal/style.ts";
import { visible } from "../terminal/visible.ts";

/** Lines taken away and added; finding the shortest way through more of them takes minutes, and nobody reads them. */
const MAX_LINES = 4000;

/** What changes in a file, as a unified diff; what a terminal would obey is shown as an escape. */
export function changesText(file: string, before: string, after: string, { stderr, env }: Terminal): string {
  const style = styleFor(stderr, env);
  const patch = createTwoFilesPatch(file, file, before, after, "as it is", "mended", {
    context: 2,
    maxEditLength: MAX_LINES,
  });
  if (patch === undefined) return `${visible(file)}: more lines change than can be shown\n`;
  return patch
    .split("\n")
    .filter((line) => !/^=+$/.test(line))
    .map((line) => {
      const shown = line.split("\t").map(visible).join("\t");
      if (line.startsWith("+")) return style.green(shown);
      if (line.startsWith("-")) return style.red(shown);
      return line.startsWith("@@") ? style.dim(shown) : shown;
    })
    .join("\n");
}
