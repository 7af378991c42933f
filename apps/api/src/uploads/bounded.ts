import { Transform } from "node:stream";
import { problem } from "../problems/problem.ts";

/** Passes bytes on until there are too many, or more than `allowed` says at the moment. */
export function bounded(mostBytes: number, allowed = () => mostBytes): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(tooLarge(mostBytes));
      else if (bytes > allowed()) done(tooDense());
      else done(null, chunk);
    },
  });
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
