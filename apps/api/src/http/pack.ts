import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./negotiate.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this, packing saves no packet. */
const LEAST_BYTES = 1024;

/** A body packed as the client takes it; short ones are left as they are, and images that are packed already too. */
export async function pack(
  body: string | Buffer,
  encoding: Encoding,
): Promise<{ readonly body: string | Buffer; readonly encoding: Encoding }> {
  if (encoding === "identity") return { body, encoding };
  const length = Buffer.byteLength(body);
  if (length < LEAST_BYTES) return { body, encoding: "identity" };
  if (encoding === "gzip") return { body: await toGzip(body, { level: 6 }), encoding };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: length };
  return { body: await toBrotli(body, { params }), encoding };
}
