import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Most records are shorter than this, so that one read brings a whole line. */
const CHUNK_BYTES = 8192;
/** A stretch of the file this short is read at once, which takes less than to halve it further. */
const STRETCH_BYTES = 32_768;
const LINE_FEED = 10;
/** So much of a line holds the id of nearly every record. */
const HEAD_BYTES = 256;

/**
 * The line of a record in a file with a record a line, sorted by id: found by halving, so that a large file is as
 * quick to look into as a small one. Undefined where no record has the id.
 */
export function findLine(file: string, id: string): string | undefined {
  const descriptor = openSync(file, "r");
  try {
    return search(descriptor, id, fstatSync(descriptor).size);
  } finally {
    closeSync(descriptor);
  }
}

function search(descriptor: number, id: string, size: number): string | undefined {
  let low = 0;
  let high = size;
  // The line sought begins at `low` or later, and before `high`.
  while (high - low > STRETCH_BYTES) {
    const middle = Math.floor((low + high) / 2);
    const start = middle === 0 ? 0 : startAfter(descriptor, middle - 1, high);
    if (start >= high) {
      high = middle;
      continue;
    }
    const found = idOf(read(descriptor, start, HEAD_BYTES)) ?? idOf(lineAt(descriptor, start)) ?? "";
    if (found === id) return lineAt(descriptor, start).toString("utf8");
    if (found < id) low = start + 1;
    else high = middle;
  }
  return lineWithin(descriptor, id, low, high);
}

/** The line of a record among those that begin in a stretch of the file; one that begins before it is none of these. */
function lineWithin(descriptor: number, id: string, low: number, high: number): string | undefined {
  const stretch = read(descriptor, low, high - low + CHUNK_BYTES);
  const first = low === 0 ? 0 : stretch.indexOf(LINE_FEED) + 1;
  if (first === 0 && low > 0) return undefined;
  const written = `"id":"${id}"`;
  for (let at = stretch.indexOf(written, first); at !== -1; at = stretch.indexOf(written, at + 1)) {
    const start = stretch.lastIndexOf(LINE_FEED, at) + 1;
    if (idOf(stretch.subarray(start, at + written.length)) === id)
      return lineAt(descriptor, low + start).toString("utf8");
  }
  return undefined;
}

/** Where the first line after a position begins; at or beyond `end` where none does before it. */
function startAfter(descriptor: number, position: number, end: number): number {
  for (let at = position; at < end; at += CHUNK_BYTES) {
    const feed = read(descriptor, at, CHUNK_BYTES).indexOf(LINE_FEED);
    if (feed !== -1) return at + feed + 1;
  }
  return end;
}

function lineAt(descriptor: number, start: number): Buffer {
  for (let bytes = CHUNK_BYTES; ; bytes *= 2) {
    const chunk = read(descriptor, start, bytes);
    const end = chunk.indexOf(LINE_FEED);
    if (end !== -1) return chunk.subarray(0, end);
    if (chunk.length < bytes) return chunk;
  }
}

function read(descriptor: number, position: number, bytes: number): Buffer {
  const chunk = Buffer.allocUnsafe(bytes);
  return chunk.subarray(0, readSync(descriptor, chunk, 0, bytes, position));
}

/** Records begin with their type and id, so the first id in a line is its record's; it is in ASCII. */
function idOf(line: Buffer): string | undefined {
  return /"id":"([^"]*)"/.exec(line.toString("latin1"))?.[1];
}
