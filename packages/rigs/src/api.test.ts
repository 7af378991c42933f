import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { HOST_NODE, runOnHost } from "./host-node.ts";
import { type RunningApi, startApi } from "./running-api.ts";

const HOST_NODE_MAJOR = execFileSync(HOST_NODE, ["-p", "process.versions.node.split('.')[0]"], {
  encoding: "utf8",
});

let api: RunningApi;
let base: string;
beforeAll(async () => {
  api = await startApi(inject("folder"));
  base = api.base;
});
afterAll(() => api.stop());

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
  expect(await api.stop()).toBe(0);
});
