import type { ServerResponse } from "node:http";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config/settings.ts";
import { problem, RETRY_AFTER } from "../problems/problem.ts";

/** Health and metrics are answered whatever happens: they say what happens. */
const ALWAYS = new Set(["/healthz", "/readyz", "/metrics"]);

/** How often it is looked how far the process is behind. */
const SAMPLE_MS = 250;

/** How much is being done, and whether the server is about to stop. */
export interface Load {
  /** Requests whose answers are being made. */
  atWork: number;
  /** Requests whose answers have not been handed over whole to the system. */
  unsent: number;
  isStopping: boolean;
}

/** Answers 503 rather than late, when there is too much to do or the process is far behind. */
export async function shed(app: FastifyInstance, config: Config, onShed: () => void): Promise<Load> {
  const load: Load = { atWork: 0, unsent: 0, isStopping: false };
  const refuse = () => {
    onShed();
    return problem("server/overloaded", "The server has more to do than it can; come again in a moment.", {
      headers: RETRY_AFTER,
    });
  };
  let judgedFrom = Number.POSITIVE_INFINITY;
  app.addHook("onListen", (done) => {
    // The first sample is of starting, which keeps the process busy, and holds until the second one is taken.
    judgedFrom = performance.now() + 3 * SAMPLE_MS;
    done();
  });
  await app.register(underPressure, {
    maxEventLoopDelay: config.maxEventLoopDelayMs,
    sampleInterval: SAMPLE_MS,
    pressureHandler: (request, _reply, _type, delay) => {
      // Infinite where nothing was measured in the interval.
      const isMeasured = delay !== Number.POSITIVE_INFINITY && performance.now() >= judgedFrom;
      if (isMeasured && !ALWAYS.has(request.url)) throw refuse();
    },
  });
  app.addHook("onRequest", (request, reply, done) => {
    if (load.atWork >= config.maxInFlight && !ALWAYS.has(request.url)) return done(refuse());
    count(load, reply.raw);
    done();
  });
  // Asked when the answer is made: one that was at work when the server was told to stop ends its connection too.
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (load.isStopping) reply.header("connection", "close");
    done(null, payload);
  });
  return load;
}

/** Counts an answer as one that is not sent, until it is or its connection is gone. */
export function countUnsent(load: Load, response: ServerResponse): void {
  load.unsent += 1;
  response.once("close", () => {
    load.unsent -= 1;
  });
}

/** Counts an answer as one at work until it is made, and as one that is not sent until its connection has it. */
function count(load: Load, response: ServerResponse): void {
  let isAtWork = true;
  const end = () => {
    if (isAtWork) load.atWork -= 1;
    isAtWork = false;
  };
  load.atWork += 1;
  load.unsent += 1;
  // An answer that is made but not read is no work: clients that do not read must not use up what others need.
  response.on("prefinish", end);
  response.once("close", () => {
    end();
    load.unsent -= 1;
  });
}
