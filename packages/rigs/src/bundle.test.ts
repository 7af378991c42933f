import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { bundle } from "./bundle.ts";

const dataBytes = (collection: string) =>
  readFileSync(join(inject("folder"), `node_modules/@org/defense-pact-data/dist/data/${collection}.json`))
    .length;

test("a bundle of one collection is its data and at most 1 kB more", async () => {
  for (const entry of ["@org/defense-pact-data/agreements", "@org/defense-pact-data"]) {
    const { bytes, modules } = await bundle(
      inject("folder"),
      `import { agreements } from "${entry}"; console.log(agreements);`,
    );
    expect(bytes).toBeLessThanOrEqual(dataBytes("agreements") + 1024);
    expect(modules.filter((module) => module.includes("/zod/"))).toEqual([]);
  }
});

test("the main entry loads no validator and nothing of Node", async () => {
  const snippet = 'import * as data from "@org/defense-pact-data"; console.log(data);';
  const { modules } = await bundle(inject("folder"), snippet, { platform: "browser" });
  expect(modules.filter((module) => /\/zod\/|^node:/.test(module))).toEqual([]);
});

test.each(["validate", "claims", "dates"])("the entry point %s bundles for a browser", async (entry) => {
  const snippet = `import * as entry from "@org/defense-pact-data/${entry}"; console.log(entry);`;
  const { text } = await bundle(inject("folder"), snippet, { platform: "browser" });
  expect(text).not.toMatch(/["']node:/);
});

test("the entry point model brings no record of the dataset", async () => {
  const snippet = 'import * as entry from "@org/defense-pact-data/model"; console.log(entry);';
  const { modules } = await bundle(inject("folder"), snippet, { platform: "browser" });
  expect(modules.filter((module) => /generated\/data\/|\/zod\//.test(module))).toEqual([]);
});
