import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { startServing } from "./testing/running.ts";

const HEAD =
  "POST /v1/validate HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 3\r\n\r\n";

test("a request at work when the server is told to stop is answered, and no new one is taken", async () => {
  const { served, close } = await startServing({ shutdownMs: 60_000 });
  const socket = connect(Number(new URL(served.base).port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += chunk));
  socket.write(HEAD);
  await expect.poll(async () => await (await served.ask("/metrics")).text()).toMatch(/in_flight 2\b/);
  const closed = close();
  await expect
    .poll(() =>
      served.ask("/v1").then(
        () => "taken",
        () => "refused",
      ),
    )
    .toBe("refused");
  const ended = once(socket, "end");
  socket.write("{}\n");
  await Promise.all([closed, ended]);
  expect(text).toMatch(/^HTTP\/1.1 200 /);
  expect(text).toContain('"checked":1');
});

test("a connection that a client keeps open is closed once its last request is answered", async () => {
  const { served, close } = await startServing({ shutdownMs: 2_147_483 });
  const socket = connect(Number(new URL(served.base).port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += chunk));
  socket.write(HEAD);
  await expect.poll(async () => await (await served.ask("/metrics")).text()).toMatch(/in_flight 2\b/);
  const ended = once(socket, "end");
  const closed = close();
  socket.write("{}\n");
  await Promise.all([closed, ended]);
  expect(text).toMatch(/^connection: close\r$/im);
});

test("an answer that a slow client has not read is sent to its end", async () => {
  const { served, close } = await startServing({ shutdownMs: 2_147_483 });
  const socket = connect(Number(new URL(served.base).port), "127.0.0.1");
  socket.write("GET /v1/docs/js/scalar.js HTTP/1.1\r\nHost: x\r\n\r\n");
  const [first] = (await once(socket, "data")) as [Buffer];
  socket.pause();
  const closed = close();
  await expect.poll(() => served.ask("/v1").catch(() => "refused")).toBe("refused");
  let length = first.length;
  socket.on("data", (chunk: Buffer) => {
    length += chunk.length;
  });
  socket.resume();
  await Promise.all([closed, once(socket, "end")]);
  expect(length).toBeGreaterThan(Number(/^content-length: (\d+)/im.exec(first.toString("latin1"))?.[1]));
});

test("a request that does not end is cut off at the deadline", async () => {
  const { served, close } = await startServing({ shutdownMs: 100 });
  const socket = connect(Number(new URL(served.base).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(HEAD);
  await expect.poll(async () => await (await served.ask("/metrics")).text()).toMatch(/in_flight 2\b/);
  const ended = once(socket, "close");
  await close();
  await ended;
});
