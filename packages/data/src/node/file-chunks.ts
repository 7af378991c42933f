import { open } from "node:fs/promises";

const CHUNK_BYTES = 512 * 1024;

/**
 * A file's bytes. All chunks share one buffer, so a chunk holds only until the next one is asked for: reading
 * gigabytes then leaves no garbage behind.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
  try {
    // A Buffer finds line ends several times faster than a plain Uint8Array.
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
