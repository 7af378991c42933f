import type { FastifyInstance } from "fastify";
import { problem } from "../problems/problem.ts";

/** Refuses in our words what Node refuses without any, or lets through though it is no address of a page. */
export function expectWellFormed(app: FastifyInstance): void {
  app.addHook("onRequest", (request, _reply, done) => {
    const { headers, httpVersion, url, method } = request.raw;
    if (headers.host === undefined && httpVersion === "1.1")
      return done(problem("request/bad-request", "The request has no Host header, which HTTP/1.1 asks for."));
    if (url === "*" && method !== "OPTIONS")
      return done(problem("request/bad-url", "The address * is for OPTIONS alone.", { suggestion: "/v1" }));
    done();
  });
  // What is expected beyond 100-continue may be passed over (RFC 9110, 10.1.1).
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));
}
