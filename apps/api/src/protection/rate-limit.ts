import type { OutgoingHttpHeader } from "node:http";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { problem } from "../problems/problem.ts";
import { MINUTE_MS, type Rates } from "./rates.ts";

/** Limits how often a client asks in a minute, with the `RateLimit-*` headers of the IETF draft. */
export async function limitRate(app: FastifyInstance, rates: Rates): Promise<void> {
  await app.register(rateLimit, {
    max: rates.most,
    timeWindow: MINUTE_MS,
    store: storeOf(rates),
    keyGenerator: ({ raw }) => rates.nameOf(raw),
    enableDraftSpec: true,
    allowList: (request) => UNLIMITED.has(request.url),
    errorResponseBuilder: (_request, { after, max: most }) =>
      problem("request/too-many", `More than ${most} requests in a minute; come again in ${after}.`),
  });
}

const UNLIMITED = new Set(["/healthz", "/readyz", "/metrics"]);

type Told = (error: Error | null, rate?: { current: number; ttl: number }) => void;

/** The counts as the plugin asks for them: it makes its store itself. */
function storeOf(rates: Rates) {
  return class Store {
    incr(client: string, told: Told): void {
      told(null, rates.count(client));
    }
    child(): Store {
      return this;
    }
  };
}

/** What an answer that does not pass the router says of the limit; undefined where the client is beyond it. */
export function rateHeaders(rates: Rates, client: string): readonly OutgoingHttpHeader[] | undefined {
  const { current, ttl } = rates.count(client);
  if (current > rates.most) return undefined;
  const { most } = rates;
  const reset = Math.ceil(ttl / 1000);
  return ["ratelimit-limit", most, "ratelimit-remaining", most - current, "ratelimit-reset", reset];
}
