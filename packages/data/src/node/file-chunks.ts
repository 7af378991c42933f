import * as fs from "node:fs";
import { promisify } from "node:util";

// Not from node:fs/promises, which takes a twentieth of an empty Node's start to load.
const open = promisify(fs.open);
const close = promisify(fs.close);
const fstat = promisify(fs.fstat);
const read = promisify(fs.read);

const CHUNK_BYTES = 256 * 1024;

/**
 * A file's bytes. All chunks share two buffers, so a chunk holds only until the next one is asked for: reading
 * gigabytes then leaves no garbage behind. While one is looked at, the next is read.
 *
 * A short file is read at once: the threads that Node starts for reading beside take longer than the whole of it.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  // Asked first, since to open a pipe waits for its writer.
  const found = fs.statSync(path);
  // Some systems' files say they are empty and are not.
  if (found.isFile() && found.size > 0 && found.size < CHUNK_BYTES) {
    yield fs.readFileSync(path);
    return;
  }
  const file = await open(path, "r");
  try {
    const stats = await fstat(file);
    yield* stats.isFile() ? readAhead(file, stats.size) : readInTurn(file);
  } finally {
    await close(file);
  }
}

async function* readAhead(file: number, size: number): AsyncGenerator<Uint8Array> {
  // A byte more than the file has, so that its end is met with the first read; some systems' files say they are empty.
  const length = size > 0 ? Math.min(size + 1, CHUNK_BYTES) : CHUNK_BYTES;
  // A Buffer finds line ends several times faster than a plain Uint8Array.
  let buffer: Buffer = Buffer.allocUnsafe(length);
  let next = read(file, buffer, 0, length, null);
  let other: Buffer | undefined;
  for (;;) {
    const { bytesRead } = await next;
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, bytesRead);
    [buffer, other] = [other ?? Buffer.allocUnsafe(length), buffer];
    next = read(file, buffer, 0, length, null);
    // A failure is met when the chunk is asked for, not before.
    next.catch(() => undefined);
    yield chunk;
  }
}

/** A pipe is not read ahead: whoever stops reading it would wait for its writer. */
async function* readInTurn(file: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await read(file, buffer, 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
