import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Terminal, UsageError } from "../command.ts";
import { reasonOf } from "./reason-of.ts";

/**
 * The text of a file, or of standard input as `-`; a byte order mark stays.
 *
 * @throws UsageError where it cannot be read or is not UTF-8; the refusal says in which line.
 */
export async function readText(file: string, stdin: Terminal["stdin"]): Promise<string> {
  if (file !== "-") return readTextFile(file);
  // Loads Node's streams, which a file has no need of.
  const { buffer } = await import("node:stream/consumers");
  return decoded(await buffer(stdin as NodeJS.ReadableStream), "standard input");
}

/** The same for a file by name; `name` is what the refusal calls it. */
export function readTextFile(file: string, name = file): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}.`);
  }
  return decoded(bytes, name);
}

function decoded(bytes: Buffer, name: string): string {
  if (isUtf8(bytes)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  throw new UsageError(
    isUtf16
      ? `${name} is UTF-16, not UTF-8.`
      : `${name} is not UTF-8: line ${firstBadLine(bytes)} has bytes that are no character.`,
    "Save it as UTF-8 first.",
  );
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
