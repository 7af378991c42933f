import type { FastifyReply, FastifyRequest } from "fastify";
import type { Judging } from "../endpoints/endpoint.ts";
import { FORMS } from "../forms/forms.ts";
import { problem, RETRY_AFTER } from "../problems/problem.ts";
import { readQuery } from "../requests/read-query.ts";
import { addressOf } from "./address.ts";
import { negotiateForm } from "./negotiate.ts";
import type { Readers } from "./reading.ts";

/** How many uploads are being judged; shared by all endpoints that take one. */
export interface Uploads {
  atWork: number;
}

/** Handles `POST` of an endpoint: what comes in is judged while it arrives. */
export function judgingHandler(
  endpoint: Judging,
  { source, config, fixed, base }: Readers,
  uploads: Uploads,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { headers } = request;
    const form = negotiateForm(endpoint.forms, addressOf(request.raw).suffix, headers.accept);
    const mediaType = mediaTypeOf(headers["content-type"], endpoint.takes);
    const query = readQuery(request.query as Record<string, string | string[]>, endpoint);
    if (uploads.atWork >= config.maxUploads) {
      throw problem("server/overloaded", "As many uploads are being judged as this server can.", {
        headers: { ...RETRY_AFTER, connection: "close" },
      });
    }
    uploads.atWork += 1;
    reply.raw.once("close", () => {
      uploads.atWork -= 1;
    });
    const length = headers["content-length"];
    const content = await endpoint.answer({
      path: {},
      query,
      form,
      source,
      served: source.served(),
      at: endpoint.path,
      base: base(),
      mediaType,
      body: request.raw,
      encoding: headers["content-encoding"],
      length: length === undefined ? undefined : Number(length),
      config,
    });
    return reply
      .headers({
        ...fixed,
        "content-type": FORMS[form].mediaType,
        "cache-control": "no-store",
        vary: "Accept",
      })
      .send(content);
  };
}

/** @throws ProblemError `request/unsupported-media-type` */
function mediaTypeOf(header: string | undefined, taken: readonly string[]): string {
  const [type = ""] = (header ?? "").split(";");
  const mediaType = type.trim().toLowerCase();
  if (taken.includes(mediaType)) return mediaType;
  const message =
    mediaType === ""
      ? "The body's media type is not told."
      : `The body's media type is ${JSON.stringify(mediaType.slice(0, 60))}.`;
  throw problem("request/unsupported-media-type", message, {
    parameter: "Content-Type",
    suggestion: taken.join(", "),
    headers: { connection: "close" },
  });
}
