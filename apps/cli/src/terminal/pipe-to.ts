import { once } from "node:events";
import type { Output } from "../command.ts";

/** Writes every piece of a source to an output, no faster than the output takes it. */
export async function pipeTo(source: AsyncIterable<string>, output: Output): Promise<void> {
  for await (const piece of source) {
    const taken = output.write(piece);
    if (taken === false) await once(output as unknown as NodeJS.WritableStream, "drain");
  }
}
