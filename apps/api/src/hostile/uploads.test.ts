import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerIn, connection } from "../testing/bytes.ts";
import { peakMemory } from "../testing/memory.ts";
import { startServing } from "../testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing({ requestTimeoutMs: 120_000 });
});
afterAll(() => running.close());

const MIB = 2 ** 20;
const ARTICLE = "/v1/verify?article=anadolu-2023-09-25-us-kenya";

/** Packed text of which each member unpacks to a MiB. */
const bomb = (mib: number, filling = " ") =>
  new Uint8Array(Buffer.concat(Array<Buffer>(mib).fill(gzipSync(Buffer.alloc(MIB, filling)))));

test.each([
  ["text", ARTICLE, "text/plain", " "],
  ["JSON", "/v1/validate", "application/json", " "],
  ["YAML", "/v1/validate", "application/yaml", " "],
  ["CSV", "/v1/validate", "text/csv", " "],
  ["one endless line", "/v1/validate", "application/x-ndjson", " "],
] as const)(
  "%s that unpacks to 600 MiB is refused with 413, in little memory",
  async (_name, path, type, filling) => {
    const body = bomb(600, filling);
    const peak = peakMemory();
    const answer = await running.served.ask(path, {
      method: "POST",
      body,
      headers: { "content-type": type, "content-encoding": "gzip" },
    });
    const text = await answer.text();
    expect([answer.status, text]).toEqual([413, expect.stringContaining('"code":"request/too-large"')]);
    expect(peak.grownMiB()).toBeLessThan(200);
    expect((await running.served.ask("/healthz")).status).toBe(200);
  },
);

test("a bomb within a bomb stays packed", async () => {
  const answer = await running.served.ask(ARTICLE, {
    method: "POST",
    body: new Uint8Array(gzipSync(bomb(300))),
    headers: { "content-type": "text/plain", "content-encoding": "gzip, gzip" },
  });
  expect([answer.status, await answer.json()]).toMatchObject([415, { code: "request/unsupported-encoding" }]);
});

test("what is packed badly, or cut off, is told", async () => {
  const whole = gzipSync("type,id\nactor,actors/x\n");
  for (const body of [whole.subarray(0, whole.length - 9), Buffer.from("no gzip"), Buffer.of(0x1f, 0x8b)]) {
    for (const [path, type] of [
      [ARTICLE, "text/plain"],
      ["/v1/validate", "application/json"],
    ] as const) {
      const answer = await running.served.ask(path, {
        method: "POST",
        body: new Uint8Array(body),
        headers: { "content-type": type, "content-encoding": "gzip" },
      });
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: "request/bad-body" }]);
    }
  }
});

test("a body that trickles is cut off in time, while others are answered", async () => {
  const { served, close } = await startServing({ headersTimeoutMs: 300, requestTimeoutMs: 600 });
  try {
    const sockets = Array.from({ length: 20 }, () => connection(served.base));
    const trickles = sockets.map((socket) => {
      socket.resume();
      socket.write(
        "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n",
      );
      const drops = setInterval(() => socket.write("1\r\n{\r\n"), 100);
      return once(socket, "close").finally(() => clearInterval(drops));
    });
    for (let at = 0; at < 20; at += 1) expect((await served.ask("/v1/stats")).status).toBe(200);
    await Promise.all(trickles);
    await expect
      .poll(async () => await (await served.ask("/metrics")).text(), { timeout: 60_000 })
      .toMatch(/http_requests_in_flight 1\b/);
  } finally {
    await close();
  }
});

test("a client that never reads its answers holds nobody up", async () => {
  const socket = connection(running.served.base);
  socket.pause();
  for (let at = 0; at < 300; at += 1)
    socket.write(
      `GET /v1/records.ndjson?limit=1000&min-certainty=${at} HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/records?limit=1000 HTTP/1.1\r\nHost: x\r\n\r\n`,
    );
  expect((await running.served.ask("/v1/stats")).status).toBe(200);
  socket.destroy();
  await expect
    .poll(async () => await (await running.served.ask("/metrics")).text(), { timeout: 60_000 })
    .toMatch(/http_requests_in_flight 1\b/);
});

test("what a refused upload still sends is not taken for a request", async () => {
  const socket = connection(running.served.base);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  const line = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000);
  socket.write(
    `POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: text/html\r\nContent-Length: ${line.length}\r\n\r\n${line}`,
  );
  await once(socket, "close");
  expect(answerIn(text).status).toBe(415);
  expect(text).not.toContain("/smuggled");
});
