/** The first bytes of a stream (as many as asked for, fewer where it ends before) and all of it, read on from them. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const LF = 10;

/**
 * Reads until `size` bytes are there, or enough of them, so that what is told from them does not depend on how a stream
 * was cut.
 *
 * @param isEnough asked after each chunk in which a line ends: whoever writes slowly is not waited for any longer.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  isEnough: (head: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(copyOf(next.value));
    length += next.value.length;
    if (next.value.includes(LF) && isEnough(concatenate(taken, length))) break;
  }
  const head = concatenate(taken, length);
  return { head: head.subarray(0, size), chunks: rest(head, iterator) };
}

async function* rest(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Chunks as one array of the length they have together. */
export function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A copy that outlasts its chunk. Of a Node Buffer, `slice` would be a view. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
