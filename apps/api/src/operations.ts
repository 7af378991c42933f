import type { FastifyInstance } from "fastify";
import { fixedBody, sendFixed } from "./http/fixed-body.ts";
import type { Metrics } from "./observing/metrics.ts";
import { openApiDocument } from "./openapi/document.ts";
import type { Load } from "./protection/shedding.ts";
import type { Source } from "./source/source.ts";

interface Parts {
  readonly source: Source;
  readonly load: Load;
  readonly metrics: Metrics;
  readonly fixed: Readonly<Record<string, string>>;
}

export function serveOperations(app: FastifyInstance, { source, load, metrics, fixed }: Parts): void {
  const now = { ...fixed, "cache-control": "no-store", "content-type": "application/json; charset=utf-8" };
  app.get("/healthz", (_request, reply) => reply.headers(now).send('{"status":"ok"}'));
  app.get("/readyz", (_request, reply) => {
    const isReady = source.isReady && !load.isStopping;
    const body = isReady
      ? { status: "ok", version: source.served().version }
      : {
          status: "unavailable",
          fault: load.isStopping ? "The server is being stopped." : "The store does not answer.",
        };
    return reply
      .code(isReady ? 200 : 503)
      .headers(now)
      .send(JSON.stringify(body));
  });
  app.get("/metrics", async (_request, reply) => {
    const text = await metrics.registry.metrics();
    return reply.headers({ ...now, "content-type": metrics.registry.contentType }).send(text);
  });
  const document = fixedBody(
    Buffer.from(JSON.stringify(openApiDocument())),
    "application/json; charset=utf-8",
  );
  const headers = { ...fixed, "cache-control": "public, max-age=60, s-maxage=300" };
  for (const path of ["/openapi.json", "/v1/openapi.json"])
    app.get(path, (request, reply) => sendFixed(request, reply, document, headers));
}
