/** Bytes or text in one piece or in chunks. */
export type ByteSource =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** Anything to validate: bytes or text in a format, or values that a program holds (records, or one document). */
export type Source = ByteSource | ReadableStream | AsyncIterable<unknown> | Iterable<unknown> | object;

/** A source told apart: chunks of bytes, or values one after the other, or one value that may be a document. */
export type Opened =
  | { readonly kind: "bytes"; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly kind: "values"; readonly values: AsyncIterable<unknown> }
  | { readonly kind: "value"; readonly value: unknown };

/** The source itself failed: a file that cannot be read, a connection that broke, a generator that threw. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const CHUNK = 256 * 1024;

/** Tells what a source is; of an async source, by its first chunk. */
export async function openSource(source: unknown): Promise<Opened> {
  if (typeof source === "string") return bytes(pieces(new TextEncoder().encode(source)));
  if (source instanceof Uint8Array) return bytes(pieces(source));
  if (source instanceof ArrayBuffer) return bytes(pieces(new Uint8Array(source)));
  if (typeof source !== "object" || source === null || Array.isArray(source)) {
    return { kind: "value", value: source };
  }
  if (source instanceof Blob) return openSource(source.stream());
  if (isAsyncIterable(source)) return openIterator(source[Symbol.asyncIterator]());
  if (source instanceof ReadableStream) return openIterator(streamIterator(source));
  if (isIterable(source)) return { kind: "values", values: fromIterable(source) };
  return { kind: "value", value: source };
}

function bytes(chunks: AsyncIterable<Uint8Array>): Opened {
  return { kind: "bytes", chunks };
}

async function* pieces(whole: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += CHUNK) yield whole.subarray(at, at + CHUNK);
}

async function* fromIterable(values: Iterable<unknown>): AsyncGenerator<unknown> {
  const iterator = guarded(values[Symbol.iterator]());
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

/** The same iterator, whose failures can be told from faults of what reads it. */
function guarded(iterator: Iterator<unknown> | AsyncIterator<unknown>): AsyncIterator<unknown> {
  return {
    async next() {
      try {
        return await iterator.next();
      } catch (cause) {
        throw new SourceFault(cause);
      }
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

async function openIterator(unguarded: AsyncIterator<unknown>): Promise<Opened> {
  const iterator = guarded(unguarded);
  const first = await iterator.next();
  const rest = resume(first, iterator);
  const isBytes = first.done || typeof first.value === "string" || first.value instanceof Uint8Array;
  return isBytes ? bytes(encoded(rest)) : { kind: "values", values: rest };
}

async function* resume(
  first: IteratorResult<unknown>,
  iterator: AsyncIterator<unknown>,
): AsyncGenerator<unknown> {
  try {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Chunks of bytes; chunks of text are encoded, a surrogate pair cut in two by a chunk's end is mended. */
async function* encoded(chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let cut = "";
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      yield* pieces(chunk as Uint8Array);
      continue;
    }
    const text = cut + chunk;
    cut = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
    yield* pieces(encoder.encode(text.slice(0, text.length - cut.length)));
  }
  if (cut !== "") yield encoder.encode(cut);
}

/** Browsers differ in whether a stream can be iterated; readers are everywhere. */
async function* streamIterator(stream: ReadableStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function isAsyncIterable(value: object): value is AsyncIterable<unknown> {
  return typeof (value as { [Symbol.asyncIterator]?: unknown })[Symbol.asyncIterator] === "function";
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
}
