import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { expect, inject, test } from "vitest";

/** The size in bytes of a minified bundle of a snippet, and the names of the modules in it. */
async function bundle(
  contents: string,
  options: BuildOptions = {},
): Promise<{ bytes: number; modules: string[]; text: string }> {
  const result = await build({
    stdin: { contents, resolveDir: inject("folder"), loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    charset: "utf8",
    logLevel: "silent",
    ...options,
  });
  const text = result.outputFiles?.[0]?.text ?? "";
  return { bytes: Buffer.byteLength(text), modules: Object.keys(result.metafile?.inputs ?? {}), text };
}

const dataBytes = (collection: string) =>
  readFileSync(join(inject("folder"), `node_modules/@org/defense-pact-data/dist/data/${collection}.json`))
    .length;

test("a bundle of one collection is its data and at most 1 kB more", async () => {
  for (const entry of ["@org/defense-pact-data/agreements", "@org/defense-pact-data"]) {
    const { bytes, modules } = await bundle(
      `import { agreements } from "${entry}"; console.log(agreements);`,
    );
    expect(bytes).toBeLessThanOrEqual(dataBytes("agreements") + 1024);
    expect(modules.filter((module) => module.includes("/zod/"))).toEqual([]);
  }
});

test("the main entry loads no validator and nothing of Node", async () => {
  const { modules } = await bundle('import * as data from "@org/defense-pact-data"; console.log(data);', {
    platform: "browser",
  });
  expect(modules.filter((module) => /\/zod\/|^node:/.test(module))).toEqual([]);
});

test.each(["validate", "claims", "dates"])("the entry point %s bundles for a browser", async (entry) => {
  const { text } = await bundle(
    `import * as entry from "@org/defense-pact-data/${entry}"; console.log(entry);`,
    {
      platform: "browser",
    },
  );
  expect(text).not.toMatch(/["']node:/);
});
