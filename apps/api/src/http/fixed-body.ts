import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { etagOf, isMatching } from "./etag.ts";
import { type Encoding, negotiateEncoding } from "./negotiate.ts";
import { pack } from "./pack.ts";

/** A body that stays the same while the process runs. */
export interface FixedBody {
  readonly mediaType: string;
  /** Each packing is made when it is first asked for, and kept. */
  packed(wanted: Encoding): ReturnType<typeof pack>;
  etag(encoding: Encoding): string;
}

export function fixedBody(plain: Buffer, mediaType: string): FixedBody {
  const digest = hash("sha256", plain, "hex");
  const kept = new Map<Encoding, ReturnType<typeof pack>>();
  return {
    mediaType,
    packed(wanted) {
      const packed = kept.get(wanted) ?? pack(plain, wanted);
      kept.set(wanted, packed);
      return packed;
    },
    etag: (encoding) => etagOf(digest, "", mediaType, encoding),
  };
}

/** Sends it as the client takes it, or says that the client has it already. */
export async function sendFixed(
  request: FastifyRequest,
  reply: FastifyReply,
  fixed: FixedBody,
  headers: Readonly<Record<string, string>>,
): Promise<FastifyReply> {
  const { body, encoding } = await fixed.packed(
    negotiateEncoding(request.headers["accept-encoding"] as string | undefined),
  );
  const etag = fixed.etag(encoding);
  reply.headers({ ...headers, etag, vary: "Accept-Encoding" });
  const condition = request.headers["if-none-match"];
  if (condition !== undefined && (condition.trim() === "*" || isMatching(condition, etag)))
    return reply.code(304).send();
  reply.headers({
    "content-type": fixed.mediaType,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  return reply.send(body);
}
