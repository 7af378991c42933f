import { copyOf } from "./peek.ts";

/** What a damaged or cut gzip stream is reported by; all bytes before it have been delivered. */
export class GzipFault extends Error {
  override readonly name = "GzipFault";
}

/** Whether bytes begin with the magic of gzip (RFC 1952, 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * The bytes of a gzip stream, with the platform's own decompressor.
 * @throws GzipFault where the stream is damaged or ends early.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("gzip");
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const pump = feed(chunks, stream.writable.getWriter());
  try {
    for (let next = await read(reader, pump); !next.done; next = await read(reader, pump)) {
      yield next.value as Uint8Array;
    }
  } finally {
    await reader.cancel().catch(ignore);
    await pump;
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, pump: Promise<unknown>) {
  try {
    return await reader.read();
  } catch (cause) {
    // Where the source failed, its bytes are cut off too; the source's own failure says more.
    throw (await pump) ?? new GzipFault("the compressed data is damaged or cut off", { cause });
  }
}

/** Writes all chunks; answers with the source's own failure, if it had one. */
async function feed(
  chunks: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter,
): Promise<unknown> {
  writer.closed.catch(ignore);
  const iterator = chunks[Symbol.asyncIterator]();
  let failure: unknown;
  try {
    for (;;) {
      const next = await iterator.next().catch((reason: unknown) => {
        failure = reason;
        return undefined;
      });
      if (next === undefined || next.done) break;
      await writer.write(copyOf(next.value));
    }
    await writer.close();
  } catch {
    // The reader's side reports damaged data; nothing more can be written.
    await iterator.return?.();
  }
  return failure;
}

function ignore(): void {
  // A promise whose failure another one reports.
}
