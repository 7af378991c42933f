import { closeSync, openSync, readSync } from "node:fs";

/** The lines of a file, read as they are asked for, in constant memory. */
export function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, "r");
  const block = Buffer.allocUnsafe(1 << 20);
  let rest = Buffer.alloc(0);
  try {
    for (let size = readSync(descriptor, block); size > 0; size = readSync(descriptor, block)) {
      const bytes = Buffer.concat([rest, block.subarray(0, size)]);
      let start = 0;
      for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
        yield bytes.toString("utf8", start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
    if (rest.length > 0) yield rest.toString();
  } finally {
    closeSync(descriptor);
  }
}
