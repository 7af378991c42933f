import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, type Histogram, Registry } from "prom-client";
import type { Source } from "../source/source.ts";
import { Durations } from "./durations.ts";

/** What `/metrics` shows. */
export interface Metrics {
  readonly registry: Registry;
  readonly shed: Counter;
  readonly durations: Durations;
}

/** Counts and times the requests of a server, by route and status; no address of a client and no query is in them. */
export function observe(app: FastifyInstance, source: Source, atWork: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Durations();
  registry.registerMetric(durations as unknown as Histogram);
  const shed = new Counter({
    name: "http_requests_shed_total",
    help: "Requests answered with 503 since there was too much to do.",
    registers: [registry],
  });
  new Gauge({
    name: "http_requests_in_flight",
    help: "Requests at work.",
    registers: [registry],
    collect() {
      this.set(atWork());
    },
  });
  new Gauge({
    name: "store_ready",
    help: "Whether the store answers.",
    registers: [registry],
    collect() {
      this.set(source.isReady ? 1 : 0);
    },
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    durations.count(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  return { registry, shed, durations };
}
