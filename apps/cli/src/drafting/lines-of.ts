/** A line of a stream, counted from 1; without a text where it cannot be read, and then why. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

/** The longest line that is read, as in `validate`. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The lines of a stream in UTF-8, one at a time: no more is read before the last line is dealt with, and no more of a
 * line is kept than may be read. (The iterator of `node:readline` reads ahead without a limit.)
 */
export async function* linesOf(stream: NodeJS.ReadableStream, mostBytes = MOST_BYTES): AsyncGenerator<Line> {
  const gathered = new Gathered(mostBytes);
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      gathered.add(bytes.subarray(start, end));
      yield gathered.line();
      start = end + 1;
    }
    gathered.add(bytes.subarray(start));
  }
  if (gathered.bytes > 0) yield gathered.line();
}

const LF = 0x0a;

/** The pieces of a line, until it ends. */
class Gathered {
  bytes = 0;
  readonly #most: number;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #pieces: Uint8Array[] = [];
  #number = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > this.#most) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  line(): Line {
    const { bytes } = this;
    const pieces = this.#pieces;
    this.bytes = 0;
    this.#pieces = [];
    this.#number += 1;
    const number = this.#number;
    if (bytes > this.#most) return { number, problem: `is longer than ${this.#most} bytes.` };
    try {
      const text = this.#decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
      return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
    } catch {
      return { number, problem: "has bytes that are not UTF-8." };
    }
  }
}
