import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServing } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

const RECORD = "/v1/agreements/us-kenya-defence-cooperation-framework";

test("a validator that still holds is answered with 304 and the same headers, without a body", async () => {
  const { ask } = running.served;
  const first = await ask(RECORD);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  const again = await ask(RECORD, { headers: { "if-none-match": `"other", W/${etag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  for (const name of ["etag", "cache-control", "vary"])
    expect(again.headers.get(name)).toBe(first.headers.get(name));
  expect((await ask(RECORD, { headers: { "if-none-match": "*" } })).status).toBe(304);
  expect((await ask(RECORD, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
});

test("each form and each packing has a validator of its own", async () => {
  const etags = new Set<string | null>();
  for (const accept of ["application/json", "application/x-ndjson", "text/csv"]) {
    for (const encoding of ["identity", "gzip", "br"]) {
      const { headers } = await running.served.ask("/v1/agreements", {
        headers: { accept, "accept-encoding": encoding },
      });
      etags.add(headers.get("etag"));
    }
  }
  expect(etags.size).toBe(9);
});

test("answers are packed as the client takes them, and are the same when they are unpacked", async () => {
  const plain = await bytes("/v1/agreements", "identity");
  expect(gunzipSync((await bytes("/v1/agreements", "gzip")).body)).toEqual(plain.body);
  expect(brotliDecompressSync((await bytes("/v1/agreements", "gzip, br")).body)).toEqual(plain.body);
  expect((await bytes("/v1/agreements", "gzip;q=1, br;q=0.5")).encoding).toBe("gzip");
  expect((await bytes("/v1/stats", "br")).encoding).toBeUndefined();
});

test("HEAD says what GET would, without a body", async () => {
  const get = await running.served.ask("/v1/stats");
  const head = await running.served.ask("/v1/stats", { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe("");
  for (const name of ["etag", "content-type", "content-length", "cache-control"])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
  expect((await running.served.ask("/v1/actors/nobody", { method: "HEAD" })).status).toBe(404);
});

test("OPTIONS and a method that is not taken say which ones are", async () => {
  const { ask } = running.served;
  for (const [path, methods] of [
    ["/v1/pledges", "GET, HEAD, OPTIONS"],
    ["/v1/validate", "OPTIONS, POST"],
    ["/readyz", "GET, HEAD, OPTIONS"],
  ] as const) {
    const options = await ask(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, methods]);
    const refused = await ask(path, { method: "DELETE" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, methods]);
    expect(await refused.json()).toMatchObject({ code: "request/method-not-allowed" });
  }
  expect((await ask("/v1/nothing", { method: "OPTIONS" })).status).toBe(404);
  expect((await ask("/v1/validate")).status).toBe(405);
});

test("pages of any origin may read answers and what their headers say", async () => {
  const answer = await running.served.ask("/v1/pledges", {
    headers: { origin: "https://elsewhere.example" },
  });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
  const preflight = await running.served.ask("/v1/validate", {
    method: "OPTIONS",
    headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
});

test("a release has its own addresses, which never change; another version is not there", async () => {
  const { ask } = running.served;
  const pinned = await ask("/v1@0.0.0/pledges.ndjson?limit=1");
  expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(await pinned.text()).toBe(await (await ask("/v1/pledges.ndjson?limit=1")).text());
  const other = await ask("/v1@9.9.9/pledges");
  expect([other.status, await other.json()]).toMatchObject([404, { code: "query/unknown-release" }]);
});

test("what has no form that is accepted says which forms there are", async () => {
  const { ask } = running.served;
  for (const answer of [
    await ask("/v1/pledges", { headers: { accept: "image/png" } }),
    await ask("/v1/stats.csv"),
  ]) {
    expect([answer.status, await answer.json()]).toMatchObject([
      406,
      { code: "request/not-acceptable", issues: [{ parameter: "Accept" }] },
    ]);
  }
  const weighed = await ask("/v1/pledges", {
    headers: { accept: "text/html;q=0.9, text/csv;q=0.5, */*;q=0.1" },
  });
  expect(weighed.headers.get("content-type")).toContain("text/csv");
});

test("every fault of a request is told at once, with what was probably meant", async () => {
  const answer = await running.served.ask(
    "/v1/pledges?limt=5&kind=monney&sort=-dat&fields=titel&limit=0&cursor=",
  );
  expect(answer.status).toBe(400);
  const { issues } = (await answer.json()) as {
    issues: { code: string; parameter: string; suggestion?: string }[];
  };
  expect(issues.map(({ code, parameter, suggestion }) => [code, parameter, suggestion])).toEqual([
    ["query/unknown-sort", "sort", "-date"],
    ["query/bad-limit", "limit", undefined],
    ["request/bad-value", "cursor", undefined],
    ["query/unknown-field", "fields", "/title"],
    ["filter/unknown-term", "kind", "money"],
    ["request/unknown-parameter", "limt", "limit"],
  ]);
});

test("every answer carries a request id; a harmless one that the balancer gives is kept", async () => {
  const { ask } = running.served;
  expect((await ask("/v1")).headers.get("x-request-id")).toMatch(/^[\w-]+$/);
  expect((await ask("/v1", { headers: { "x-request-id": "edge-7" } })).headers.get("x-request-id")).toBe(
    "edge-7",
  );
  expect(
    (await ask("/v1", { headers: { "x-request-id": 'a b"<script>' } })).headers.get("x-request-id"),
  ).not.toContain("<");
});

test("health, readiness and metrics are answered", async () => {
  const { ask } = running.served;
  expect(await (await ask("/healthz")).json()).toEqual({ status: "ok" });
  expect(await (await ask("/readyz")).json()).toEqual({ status: "ok", version: "0.0.0" });
  const metrics = await (await ask("/metrics")).text();
  expect(metrics).toContain(
    'http_request_duration_seconds_count{route="/healthz",method="GET",status="200"} 1',
  );
  expect(metrics).toContain("store_ready 1");
});

function bytes(
  path: string,
  encoding: string,
): Promise<{ readonly body: Buffer; readonly encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(running.served.base + path, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ body: Buffer.concat(chunks), encoding: response.headers["content-encoding"] }),
      );
    })
      .on("error", reject)
      .end();
  });
}
