import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config/settings.ts";
import { problem, RETRY_AFTER } from "../problems/problem.ts";

/** Health and metrics are answered whatever happens: they say what happens. */
const ALWAYS = new Set(["/healthz", "/readyz", "/metrics"]);

/** How much is being done, and whether the server is about to stop. */
export interface Load {
  atWork: number;
  isStopping: boolean;
}

/** Answers 503 rather than late, when there is too much to do or the process is far behind. */
export async function shed(app: FastifyInstance, config: Config, onShed: () => void): Promise<Load> {
  const load: Load = { atWork: 0, isStopping: false };
  const refuse = () => {
    onShed();
    return problem("server/overloaded", "The server has more to do than it can; come again in a moment.", {
      headers: RETRY_AFTER,
    });
  };
  await app.register(underPressure, {
    maxEventLoopDelay: config.maxEventLoopDelayMs,
    sampleInterval: 250,
    pressureHandler: (request, _reply, _type, value) => {
      // Infinite where nothing was measured in the interval: as right after the start, whose work is one long turn.
      if (value !== Number.POSITIVE_INFINITY && !ALWAYS.has(request.url)) throw refuse();
    },
  });
  app.addHook("onRequest", (request, reply, done) => {
    if (load.atWork >= config.maxInFlight && !ALWAYS.has(request.url)) return done(refuse());
    load.atWork += 1;
    const end = once(() => {
      load.atWork -= 1;
    });
    // An answer that is made but not read is no work: clients that do not read must not use up what others need.
    reply.raw.once("prefinish", end);
    reply.raw.once("close", end);
    if (load.isStopping) reply.header("connection", "close");
    done();
  });
  return load;
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
