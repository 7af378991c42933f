import type { Output } from "../command.ts";

/** How many columns an output has; undefined where it is no terminal, or one that says it has none, as some do. */
export function columnsOf({ columns }: Pick<Output, "columns">): number | undefined {
  return columns || undefined;
}
