import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerIn, connection, say } from "../testing/bytes.ts";
import { exampleAddress, operations } from "../testing/examples.ts";
import { startServing } from "../testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
let base = "";
beforeAll(async () => {
  running = await startServing();
  base = running.served.base;
});
afterAll(() => running.close());

const GET = (target: string, ...headers: string[]) =>
  `GET ${target} HTTP/1.1\r\n${["Host: x", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`;
const POST = (...headers: string[]) =>
  `POST /v1/validate HTTP/1.1\r\n${["Host: x", "Content-Type: application/x-ndjson", ...headers].join("\r\n")}\r\n\r\n`;

const SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

test.each([
  ["a length beside chunks", POST("Content-Length: 6", "Transfer-Encoding: chunked")],
  ["chunks beside a length", POST("Transfer-Encoding: chunked", "Content-Length: 6")],
  ["two lengths that differ", POST("Content-Length: 5", "Content-Length: 60")],
  ["a length that is a list", POST("Content-Length: 5, 60")],
  ["a length with a sign", POST("Content-Length: +5")],
  ["a length below nothing", POST("Content-Length: -1")],
  ["a length beyond all numbers", POST(`Content-Length: ${"9".repeat(40)}`)],
  ["a space before the colon", POST("Transfer-Encoding : chunked")],
  ["a coding that is not known last", POST("Transfer-Encoding: chunked, identity")],
  ["a coding that only looks like chunks", POST("Transfer-Encoding: xchunked")],
  ["a header that goes on in the next line", POST("X: a", " Transfer-Encoding: chunked")],
  ["a chunk whose length is no number", `${POST("Transfer-Encoding: chunked")}zz\r\nhello\r\n`],
  ["a NUL in a header", GET("/v1", "X: a\0b")],
  ["a name that is none", GET("/v1", "X(y): a")],
])("%s smuggles no second request in", async (_name, head) => {
  const text = await say(base, `${head}0\r\n\r\n${SMUGGLED}`);
  const { status, body } = answerIn(text);
  expect(status).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ code: expect.stringMatching(/^request\//) });
  expect(text).not.toContain("/smuggled");
  expect((await running.served.ask("/healthz")).status).toBe(200);
});

test.each([
  ["no Host", "GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["two Hosts", "GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", [200, 400]],
  ["a Host that is none", GET("/v1").replace("Host: x", "Host: <a>\"'"), [200, 400]],
  ["an absolute target", GET("http://elsewhere.example/v1/stats"), [200, 404]],
  ["a target of another scheme", GET("file:///etc/passwd"), [400, 404]],
  ["an asterisk", GET("*"), [400, 404]],
  ["a target without a slash", GET("v1"), [400, 404]],
  ["an empty target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["a trace", "TRACE /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", [404, 405]],
  ["a method that is none", "FROB /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", [400, 405]],
  ["another protocol", GET("/v1", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"), 200],
  ["a version of HTTP that is none", "GET /v1 HTTP/9.9\r\nHost: x\r\n\r\n", 400],
  ["an expectation that is not known", GET("/v1", "Expect: miracles"), 200],
  ["an address of 15,000 letters", GET(`/v1/${"a".repeat(15_000)}`), [404, 414, 431]],
  ["an address beyond all headers", GET(`/v1/${"a".repeat(60_000)}`), 431],
  ["3,000 headers", GET("/v1", ...Array.from({ length: 3000 }, (_, at) => `X${at}: a`)), [200, 431]],
  ["percent signs that are none", GET("/v1/actors/%zz"), 400],
  ["letters beyond ASCII", GET("/v1/actors/k\u00e9nya"), [400, 404]],
])("%s is answered, or refused with a problem", async (_name, bytes, status) => {
  const answer = answerIn(await say(base, Buffer.from(bytes, "latin1")));
  expect([status].flat()).toContain(answer.status);
  if (answer.status >= 400) expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status });
  expect((await running.served.ask("/healthz")).status).toBe(200);
});

test("a tunnel is refused without a word", async () => {
  expect(await say(base, "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toBe("");
});

test.each([
  ["If-None-Match", '"', 200],
  ["If-None-Match", `${'"a",'.repeat(3500)}`, 200],
  ["If-None-Match", `W/${'"'.repeat(7000)}`, 200],
  ["If-None-Match", "\u00ff,,,W/,*", 200],
  ["If-Modified-Since", "yesterday", 200],
  ["If-Modified-Since", "9".repeat(5000), 200],
  ["Accept", `${"a/b;q=0.1,".repeat(1400)}*/*`, 200],
  ["Accept", `text/${"x;".repeat(6000)}`, 406],
  ["Accept", ",;q=,/,*/*;q=nothing", 406],
  ["Accept-Encoding", `${"gzip;q=0,".repeat(1500)}br`, 200],
  ["Accept-Encoding", "identity;q=0, *;q=0", [200, 406]],
  ["Range", `bytes=${"0-,".repeat(4000)}`, 200],
  ["X-Forwarded-For", `${"1.2.3.4, ".repeat(1500)}`, 200],
  ["X-Request-Id", `${"\t".repeat(200)}x`, 200],
  ["Cookie", "a=b;".repeat(3000), 200],
])("an odd %s is read or passed over (%#)", async (name, value, status) => {
  const answer = answerIn(await say(base, Buffer.from(GET("/v1/stats", `${name}: ${value}`), "latin1")));
  expect([status].flat()).toContain(answer.status);
});

test("requests that come without waiting are answered one after the other, in their order", async () => {
  const targets = Array.from({ length: 200 }, (_, at) => `/v1/pledges?limit=1&fields=title&min=${at}`);
  const asked = targets.map((target) => `GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const text = await say(base, `${asked.join("")}${GET("/healthz")}`);
  const instances = [...text.matchAll(/"parameter":"min"/g)];
  expect(instances.length).toBe(200);
  expect(text.lastIndexOf('{"status":"ok"}')).toBeGreaterThan(text.lastIndexOf("HTTP/1.1 400"));
});

test("every address says which methods it takes, and takes no other", async () => {
  for (const operation of operations()) {
    const address = exampleAddress(operation);
    const options = await running.served.ask(address, { method: "OPTIONS" });
    const allowed = (options.headers.get("allow") ?? "").split(", ");
    expect([address, options.status, allowed.includes(operation.method)]).toEqual([address, 204, true]);
    for (const method of ["HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"]) {
      if (allowed.includes(method)) continue;
      const answer = await running.served.ask(address, { method });
      await answer.text();
      expect([method, address, answer.status, answer.headers.get("allow")]).toEqual([
        method,
        address,
        405,
        allowed.join(", "),
      ]);
    }
    if (!allowed.includes("HEAD")) continue;
    const [get, head] = [
      await running.served.ask(address),
      await running.served.ask(address, { method: "HEAD" }),
    ];
    await get.text();
    expect([address, head.status, await head.text(), head.headers.get("etag")]).toEqual([
      address,
      get.status,
      "",
      get.headers.get("etag"),
    ]);
  }
});

test("a connection that is half closed still gets its answer", async () => {
  const socket = connection(base);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.end("GET /v1/stats HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  await once(socket, "close");
  expect(answerIn(text).status).toBe(200);
});
