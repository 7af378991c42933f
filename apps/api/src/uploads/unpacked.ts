import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { problem } from "../problems/problem.ts";
import { bounded, tooLarge } from "./bounded.ts";

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

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
  const limit = bounded(mostBytes);
  // A failure destroys the last stream with its reason, and whoever reads that is told.
  const told = () => {};
  if (isPlain) return pipeline(body, limit, told) as unknown as Readable;
  const unpack = UNPACKERS[name as keyof typeof UNPACKERS]();
  unpack.on("error", (error: Error) => limit.destroy(badlyPacked(error)));
  return pipeline(body, unpack, limit, told) as unknown as Readable;
}

function badlyPacked({ message }: Error) {
  return problem("request/bad-body", `The packed body is damaged or cut off: ${message}.`, {
    headers: { connection: "close" },
  });
}
