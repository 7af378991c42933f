import { randomBytes } from "node:crypto";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";

/** A request's id from the balancer is kept where it is harmless; another one is made otherwise. */
const HARMLESS = /^[\w.-]{1,64}$/;

/** Makes ids that are unique over processes and their restarts. */
export function requestIds(): (request: { readonly headers: Readonly<Record<string, unknown>> }) => string {
  const prefix = randomBytes(6).toString("base64url");
  let count = 0;
  return ({ headers }) => {
    const given = headers["x-request-id"];
    if (typeof given === "string" && HARMLESS.test(given)) return given;
    count += 1;
    return `${prefix}-${count.toString(36)}`;
  };
}

/** Logs a line for each request when it has been answered: no body, no query, no header. */
export function logRequests(app: FastifyInstance, isLogging: boolean): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  if (!isLogging) return;
  app.addHook("onResponse", ({ log, method, originalUrl }, { statusCode, elapsedTime }, done) => {
    logAnswer(log, { method, url: originalUrl, status: statusCode, ms: elapsedTime });
    done();
  });
}

interface LoggedAnswer {
  /** Where the log does not know it already. */
  readonly reqId?: string;
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
}

/** The line of an answer, without the address's query. */
export function logAnswer(log: Pick<FastifyBaseLogger, "info">, { url, ms, ...more }: LoggedAnswer): void {
  const end = url.indexOf("?");
  const path = (end < 0 ? url : url.slice(0, end)).slice(0, 300);
  log.info({ ...more, path, ms: Math.round(ms * 10) / 10 }, "answered");
}
