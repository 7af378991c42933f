import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Source } from "../source/source.ts";

/** What `/metrics` shows. */
export interface Metrics {
  readonly registry: Registry;
  readonly shed: Counter;
  /** Counts and times an answer. */
  answered(route: string, method: string, status: number, seconds: number): void;
}

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts and times the requests of a server, by route and status; no address of a client and no query is in them. */
export function observe(app: FastifyInstance, source: Source, atWork: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long requests took, by route, method and status.",
    labelNames: ["route", "method", "status"],
    buckets: BUCKETS,
    registers: [registry],
  });
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
  const timers = new Map<string, ReturnType<typeof durations.labels>>();
  const answered = (route: string, method: string, status: number, seconds: number) => {
    const key = `${route} ${method} ${status}`;
    let timer = timers.get(key);
    if (timer === undefined) {
      timer = durations.labels(route, method, String(status));
      timers.set(key, timer);
    }
    timer.observe(seconds);
  };
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    answered(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  return { registry, shed, answered };
}
