import { concatenate, copyOf } from "./peek.ts";

/** What a splitter hands lines to, the empty ones left out. Bytes are without their line end and hold only during the call. */
export interface LineTaker {
  line(bytes: Uint8Array, number: number): void;
  /** A line longer than the limit, which was dropped while it was read. */
  overlong(number: number): void;
}

const LF = 10;
const CR = 13;

/** After so many bytes of lines whoever takes them has a turn: what they made of the lines need not pile up. */
const TURN_BYTES = 32 * 1024;

/** Cuts chunks into lines on bytes, in memory bounded by the longest line allowed. */
export class LineSplitter {
  readonly #taker: LineTaker;
  readonly #maxBytes: number;
  #carry: Uint8Array[] = [];
  #carried = 0;
  #number = 1;

  constructor(taker: LineTaker, maxBytes: number) {
    this.#taker = taker;
    this.#maxBytes = maxBytes;
  }

  /** Takes a chunk; yields from time to time. */
  *write(chunk: Uint8Array): Generator<void> {
    let start = 0;
    let turn = TURN_BYTES;
    for (;;) {
      // Lines without anything are nobody's: millions of them should cost no more than their bytes.
      for (; this.#carried === 0 && chunk[start] === LF; start++) this.#number++;
      const end = chunk.indexOf(LF, start);
      if (end < 0) break;
      if (this.#carried === 0) this.#emit(chunk, start, end);
      else this.#emitCarried(chunk.subarray(start, end));
      start = end + 1;
      this.#number++;
      if (start < turn) continue;
      turn = start + TURN_BYTES;
      yield;
    }
    if (start < chunk.length) this.#keep(chunk, start);
  }

  /** The last line, where it has no line end. */
  end(): void {
    if (this.#carried > 0) this.#emitCarried(new Uint8Array(0));
  }

  #keep(chunk: Uint8Array, start: number): void {
    this.#carried += chunk.length - start;
    if (this.#carried <= this.#maxBytes + 1) this.#carry.push(copyOf(chunk.subarray(start)));
    else this.#carry = [];
  }

  #emitCarried(tail: Uint8Array): void {
    const length = this.#carried + tail.length;
    if (length > this.#maxBytes + 1) this.#taker.overlong(this.#number);
    else this.#emit(concatenate([...this.#carry, tail], length), 0, length);
    this.#carry = [];
    this.#carried = 0;
  }

  #emit(bytes: Uint8Array, start: number, end: number): void {
    const stop = end > start && bytes[end - 1] === CR ? end - 1 : end;
    if (stop - start > this.#maxBytes) this.#taker.overlong(this.#number);
    else this.#taker.line(bytes.subarray(start, stop), this.#number);
  }
}
