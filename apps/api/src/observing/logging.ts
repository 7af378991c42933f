import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";

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
  app.addHook("onResponse", (request, reply, done) => {
    if (isLogging) {
      request.log.info(
        {
          method: request.method,
          path: pathOf(request),
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
        },
        "answered",
      );
    }
    done();
  });
}

function pathOf({ originalUrl }: FastifyRequest): string {
  const end = originalUrl.indexOf("?");
  return (end < 0 ? originalUrl : originalUrl.slice(0, end)).slice(0, 300);
}
