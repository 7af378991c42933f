import { once } from "node:events";
import type { Output } from "../command.ts";

/** Writes to an output and waits where it takes no more. */
export async function write(output: Output, text: string | Uint8Array): Promise<void> {
  if (output.write(text) === false) await once(output as unknown as NodeJS.WritableStream, "drain");
}
