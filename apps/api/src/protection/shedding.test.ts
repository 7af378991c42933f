import { setTimeout as sleep } from "node:timers/promises";
import fastify, { type FastifyInstance } from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { configOf } from "../config/read-config.ts";
import { shed } from "./shedding.ts";

async function listening(maxEventLoopDelayMs: number, starting: () => void): Promise<() => Promise<number>> {
  const app: FastifyInstance = fastify();
  onTestFinished(() => app.close());
  await shed(app, configOf({ maxEventLoopDelayMs }), () => {});
  app.setErrorHandler((_error, _request, reply) => reply.code(503).send());
  app.get("/v1", () => "here");
  starting();
  const base = await app.listen({ port: 0, host: "127.0.0.1" });
  return async () => (await fetch(`${base}/v1`)).status;
}

function keepBusy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test("how busy the process was while it started is not held against the first requests", async () => {
  const status = await listening(300, () => keepBusy(3000));
  expect(await status()).toBe(200);
  await sleep(300);
  expect(await status()).toBe(200);
});

test("requests are refused while the process is far behind", async () => {
  const status = await listening(50, () => {});
  const work = setInterval(() => keepBusy(150), 10);
  onTestFinished(() => clearInterval(work));
  await expect.poll(status).toBe(503);
});
