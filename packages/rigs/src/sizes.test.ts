import { statSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { bundle } from "./bundle.ts";

const KB = 1024;

/** What a user downloads, with a ceiling and the reason for it; a change that needs more says why here. */
const CEILINGS = [
  {
    what: "tarball of the data",
    kB: 1300,
    why: "some 450 records with their claims in nine forms, of which SQLite and JSON-LD, with its annotations, are the largest",
    measure: tarball,
  },
  {
    what: "bundle of ./dates, gzip",
    kB: 8,
    why: "a parser, bounds and the date rules; pages import it for display",
    measure: entry("dates"),
  },
  {
    what: "bundle of ./claims, gzip",
    kB: 14,
    why: "hashing, normalisation and the shapes of all record types",
    measure: entry("claims"),
  },
  {
    what: "bundle of ./validate, gzip",
    kB: 180,
    why: "checker, rules, YAML, CSV and JSON readers, and zod for the explanations, which a splitting bundler loads on demand",
    measure: entry("validate"),
  },
] as const;

function tarball(): number {
  return statSync(inject("tarballs")["@org/defense-pact-data"] ?? "").size;
}

function entry(name: string): () => Promise<number> {
  return async () => {
    const snippet = `import * as entry from "@org/defense-pact-data/${name}"; console.log(entry);`;
    return (await bundle(inject("folder"), snippet, { platform: "browser" })).gzipBytes;
  };
}

const rows: string[] = [];
afterAll(() => {
  process.stdout.write(`\nsizes (ceilings in packages/rigs/src/sizes.test.ts)\n${rows.join("\n")}\n`);
});

test.each(CEILINGS)("the $what is within its ceiling", async ({ what, kB, measure }) => {
  const bytes = await measure();
  rows.push(`  ${what.padEnd(28)} ${(bytes / KB).toFixed(1).padStart(7)} kB of ${kB} kB`);
  expect(bytes).toBeLessThanOrEqual(kB * KB);
});
