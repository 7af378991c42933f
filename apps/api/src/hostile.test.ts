import { afterAll, beforeAll, expect, test } from "vitest";
import { connection, say } from "./testing/bytes.ts";
import { serving, startServing } from "./testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

test.each([
  ["no HTTP at all", "HELLO\r\n\r\n", 400],
  ["a header that is too long", `GET /v1 HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, 431],
  [
    "two lengths",
    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    400,
  ],
  [
    "a length and chunks",
    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
  ],
  ["a line break in a header", "GET /v1 HTTP/1.1\r\nHost: x\r\nX: a\nb: c\r\n\r\n", 400],
])("%s is answered with a problem, and the connection ends", async (_name, bytes, status) => {
  const answer = await say(running.served.base, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain("application/problem+json");
  expect(answer).toContain('"code":"request/');
});

test.each([
  "/../../etc/passwd",
  "/..%2f..%2fetc/passwd",
  "/v1/schemas/..%2f..%2fpackage",
  "/v1/schemas/%2e%2e",
  "/v1/actors/%00",
  "/v1/actors/%ff",
  "/%c0%ae%c0%ae/",
  "//evil.example/%2e%2e",
  "/v1/figures/..%2fmap.svg",
])("%s leads nowhere", async (path) => {
  const answer = await say(
    running.served.base,
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 40[04] /);
  expect(answer).not.toContain("root:");
  expect(answer).not.toMatch(/^location: .*evil/im);
});

test("links and feeds never follow the Host header, so that a cache cannot be poisoned", async () => {
  const answer = await say(
    running.served.base,
    "GET /v1/feed.atom HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n",
  );
  expect(answer).not.toContain("evil.example");
});

test("SQL, operators and prototypes in parameters are values, or are refused", async () => {
  for (const [path, status] of [
    ["/v1/search?q=%27%20OR%201%3D1%20--", 200],
    ["/v1/search?q=kenya%22%20NEAR%20*%20AND%20%22", 200],
    ["/v1/pledges?by=kenya%27%3B%20DROP%20TABLE%20records", 400],
    ["/v1/pledges?__proto__=x", 400],
    ["/v1/pledges?constructor=x&toString=y", 400],
    ["/v1/pledges?sort=(select%201)", 400],
    ["/v1/pledges?cursor=WyJhIiwxXQ", 400],
  ] as const) {
    expect([path, (await running.served.ask(path)).status]).toEqual([path, status]);
  }
});

test("deep JSON, long lines and bad UTF-8 are findings, not falls", async () => {
  const bodies: [string, string | Uint8Array<ArrayBuffer>][] = [
    ["application/json", "[".repeat(200_000)],
    ["application/x-ndjson", `{"a":"${"x".repeat(2_000_000)}"}\n`],
    ["application/x-ndjson", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d, 0x0a])],
    ["application/yaml", "a: &a [*a, *a]\n"],
    ["text/csv", 'type,id\n"actor'],
  ];
  for (const [type, body] of bodies) {
    const answer = await running.served.ask("/v1/validate", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    const { ok, findings } = (await answer.json()) as { ok: boolean; findings: { code: string }[] };
    expect([type, answer.status, ok, findings[0]?.code]).toEqual([
      type,
      200,
      false,
      expect.stringMatching(/^(input|schema)\//),
    ]);
  }
});

test("an upload that is given up half-way leaves the server as it was", async () => {
  for (let at = 0; at < 20; at += 1) {
    const socket = connection(running.served.base);
    socket.write(
      'POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n{"type":',
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    socket.destroy();
  }
  await expect
    .poll(
      async () =>
        (
          await running.served.ask("/v1/validate", {
            method: "POST",
            body: "{}\n",
            headers: { "content-type": "application/x-ndjson" },
          })
        ).status,
    )
    .toBe(200);
  expect(await (await running.served.ask("/metrics")).text()).toMatch(/http_requests_in_flight 1\b/);
});

test("headers that arrive drop by drop are cut off, and others are answered meanwhile", async () => {
  const slow = await serving({ headersTimeoutMs: 300, requestTimeoutMs: 600 });
  const drops = say(slow.base, "GET /v1 HTTP/1.1\r\nHost: x\r\n");
  expect((await slow.ask("/v1")).status).toBe(200);
  expect(await drops).toMatch(/^HTTP\/1.1 408 /);
});

test("more requests than may be at work are answered with 503, at once", async () => {
  const small = await serving({ maxInFlight: 1, maxUploads: 10 });
  const socket = connection(small.base);
  socket.write(
    "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 9\r\n\r\n",
  );
  await expect.poll(async () => (await small.ask("/v1/stats")).status).toBe(503);
  const refused = await small.ask("/v1/stats");
  expect([refused.headers.get("retry-after"), await refused.json()]).toMatchObject([
    "2",
    { code: "server/overloaded" },
  ]);
  expect((await small.ask("/healthz")).status).toBe(200);
  socket.destroy();
  await expect.poll(async () => (await small.ask("/v1/stats")).status).toBe(200);
});

test("a client that asks too often is told so, with the headers of the draft", async () => {
  const limited = await serving({ rateLimit: 3 });
  for (let left = 2; left >= 0; left -= 1)
    expect((await limited.ask("/v1/stats")).headers.get("ratelimit-remaining")).toBe(String(left));
  const refused = await limited.ask("/v1/stats");
  expect([refused.status, await refused.json()]).toMatchObject([429, { code: "request/too-many" }]);
  expect(refused.headers.get("retry-after")).not.toBeNull();
  expect((await limited.ask("/readyz")).status).toBe(200);
});
