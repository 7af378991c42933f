import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config/settings.ts";
import { problem } from "../problems/problem.ts";

/** So many clients are remembered; the one that was not heard of for longest is forgotten first. */
const MOST_CLIENTS = 50_000;

/** Limits how often a client asks in a minute, with the `RateLimit-*` headers of the IETF draft. */
export async function limitRate(app: FastifyInstance, { rateLimit: max }: Config): Promise<void> {
  if (max === 0) return;
  await app.register(rateLimit, {
    max,
    timeWindow: 60_000,
    cache: MOST_CLIENTS,
    enableDraftSpec: true,
    allowList: (request) => UNLIMITED.has(request.url),
    errorResponseBuilder: (_request, { after, max: most }) =>
      problem("request/too-many", `More than ${most} requests in a minute; come again in ${after}.`),
  });
}

const UNLIMITED = new Set(["/healthz", "/readyz", "/metrics"]);
