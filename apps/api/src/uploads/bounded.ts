import { Transform } from "node:stream";
import { problem } from "../problems/problem.ts";

/** Some thousand lines, if they are short: judging them keeps the process busy for a moment, not for a second. */
const PIECE_BYTES = 8192;

/**
 * Passes bytes on until there are too many, or more than `allowed` says at the moment; piece by piece, so that other
 * requests have their turn between them, however much has come in.
 */
export function bounded(mostBytes: number, allowed = () => mostBytes): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(tooLarge(mostBytes));
      else if (bytes > allowed()) done(tooDense());
      else passOn(this, chunk, done);
    },
  });
}

function passOn(into: Transform, chunk: Buffer, done: () => void): void {
  into.push(chunk.subarray(0, PIECE_BYTES));
  const rest = chunk.subarray(PIECE_BYTES);
  setImmediate(rest.length === 0 ? done : () => passOn(into, rest, done));
}

export function tooLarge(mostBytes: number) {
  const message = `The body is longer than ${mostBytes} bytes, which is the most that is taken here, unpacked.`;
  return problem("request/too-large", message, {
    suggestion: "Send it in parts, or as NDJSON.",
    headers: { connection: "close" },
  });
}

function tooDense() {
  const message = "The body unpacks to many times its size, as no text of records does.";
  return problem("request/too-large", message, {
    suggestion: "Send it unpacked.",
    headers: { connection: "close" },
  });
}
