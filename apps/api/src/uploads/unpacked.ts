import { finished, pipeline, type Readable, type Writable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { problem } from "../problems/problem.ts";
import { bounded, tooLarge } from "./bounded.ts";

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** Records are packed to a tenth or so; what unpacks to far more is made to cost us time, and is cut off early. */
const MOST_TIMES = 200;
const FREE_BYTES = 2 ** 24;

/**
 * An upload's bytes, unpacked as its `Content-Encoding` says, and cut off with a problem where there are too many,
 * however small the packed ones were.
 *
 * @throws ProblemError for an encoding that is not known.
 */
export function unpacked(
  body: Readable,
  encoding: string | undefined,
  mostBytes: number,
  length?: number,
): Readable {
  const name = (encoding ?? "identity").trim().toLowerCase();
  const isPlain = name === "" || name === "identity";
  if (!isPlain && !Object.hasOwn(UNPACKERS, name)) {
    const message = `The body is packed as ${JSON.stringify(name.slice(0, 60))}.`;
    throw problem("request/unsupported-encoding", message, {
      parameter: "Content-Encoding",
      suggestion: "gzip, br, deflate or identity",
      headers: { connection: "close" },
    });
  }
  if (length !== undefined && length > mostBytes) throw tooLarge(mostBytes);
  if (isPlain) return feed(body, bounded(mostBytes));
  const unpack = UNPACKERS[name as keyof typeof UNPACKERS]();
  const limit = bounded(mostBytes, () => Math.max(FREE_BYTES, MOST_TIMES * unpack.bytesWritten));
  // A failure destroys the last stream with its reason, and whoever reads that is told.
  const told = () => {};
  unpack.on("error", (error: Error) => limit.destroy(badlyPacked(error)));
  return pipeline(feed(body, unpack), limit, told) as unknown as Readable;
}

/** What is still to come after a failure is passed over: left unread, it would hold up the next request on the connection. */
function feed<T extends Writable>(body: Readable, into: T): T {
  finished(body, (error) => error && into.destroy(error));
  into.once("close", () => {
    body.unpipe(into);
    body.resume();
  });
  return body.pipe(into);
}

function badlyPacked({ message }: Error) {
  return problem("request/bad-body", `The packed body is damaged or cut off: ${message}.`, {
    headers: { connection: "close" },
  });
}
