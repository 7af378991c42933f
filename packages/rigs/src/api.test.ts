import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { HOST_NODE, runOnHost } from "./host-node.ts";

const HOST_NODE_MAJOR = execFileSync(HOST_NODE, ["-p", "process.versions.node.split('.')[0]"], {
  encoding: "utf8",
});

let server: ChildProcess;
let base: string;

beforeAll(async () => {
  const bin = join(inject("folder"), "node_modules/@org/defense-pact-api/bin/defense-pact-api.js");
  const env = { ...process.env, PORT: "0", LOG_LEVEL: "warn" };
  server = spawn(process.execPath, [bin], {
    cwd: inject("folder"),
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  base = await new Promise((resolve, reject) => {
    server.stdout?.once("data", (text: Buffer) => resolve(text.toString().split(" ")[0] as string));
    server.once("exit", (code) => reject(new Error(`the API ended with ${code}`)));
  });
});

afterAll(() => {
  server.kill("SIGKILL");
});

test("the installed API answers the installed client on the host's own Node", () => {
  const file = join(inject("folder"), "client.mjs");
  writeFileSync(
    file,
    `import { createClient } from "@org/defense-pact-client";
const client = createClient({ baseUrl: ${JSON.stringify(base)} });
let count = 0;
for await (const { id } of client.each("agreements", { limit: 1 })) if (id) count += 1;
console.log((await client.get("actors/kenya")).name, count === (await client.stats()).records.agreements);
`,
  );
  expect(runOnHost(inject("folder"), file)).toBe("Kenya true\n");
});

test("the installed API has its reference, and without a site a page that leads to it", async () => {
  expect(await (await fetch(`${base}/v1/docs/`)).text()).toContain("<!doctype html>");
  expect(await (await fetch(base)).text()).toContain('href="/v1/docs"');
});

test.skipIf(Number(HOST_NODE_MAJOR) >= 22)(
  "on a Node that is too old for it, the API says so and ends with 2",
  () => {
    const bin = join(inject("folder"), "node_modules/@org/defense-pact-api/bin/defense-pact-api.js");
    expect(spawnSync(HOST_NODE, [bin], { encoding: "utf8" })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/needs Node 22\.18 or newer.*this is Node 20/),
    });
  },
);

test("told to stop, the API ends with 0", async () => {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  expect((await ended)[0]).toBe(0);
});
