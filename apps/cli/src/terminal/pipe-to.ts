import type { Output } from "../command.ts";
import { write } from "./write.ts";

/** Writes every piece of a source to an output, no faster than the output takes it. */
export async function pipeTo(
  source: Iterable<string> | AsyncIterable<string>,
  output: Output,
): Promise<void> {
  for await (const piece of source) await write(output, piece);
}
