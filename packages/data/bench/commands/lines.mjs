import { closeSync, openSync, readSync } from "node:fs";

const BLOCK = 1 << 18;

/**
 * Calls back with each line of a file, read in blocks and split on bytes: the least that any validator of NDJSON has
 * to do. One buffer serves for all blocks; the start of a line that is not whole yet moves to its front.
 */
export function eachLine(path, use) {
  const file = openSync(path, "r");
  let buffer = Buffer.allocUnsafe(BLOCK);
  let kept = 0;
  for (;;) {
    if (kept === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    const size = readSync(file, buffer, kept, buffer.length - kept, null);
    if (size === 0) break;
    const filled = kept + size;
    let start = 0;
    for (let end = buffer.indexOf(10, kept); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
      if (end > start) use(buffer.utf8Slice(start, end));
      start = end + 1;
    }
    buffer.copyWithin(0, start, filled);
    kept = filled - start;
  }
  if (kept > 0) use(buffer.utf8Slice(0, kept));
  closeSync(file);
}
