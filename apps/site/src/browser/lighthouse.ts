/**
 * Measures six templates with Lighthouse as a phone and as a desktop, three times each, and prints the medians; ends
 * with 1 where one of them is below 100. Before them comes a page with one sentence and no style: what that lacks in
 * performance, the machine lacks, and how fast that is decides by how much it is slowed down to be a phone. It needs a
 * quiet one: `npm run lighthouse --workspace apps/site -- [mobile|desktop] [--slowdown N]`, 4 being Lighthouse's default.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { serveSite } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { CATEGORIES, freePort, MEASURED, type Measured, scoresOf } from "./scores.ts";
import { calibratedSlowdown } from "./slowdown.ts";
import { TEMPLATES } from "./templates.ts";

type Form = "mobile" | "desktop";

const RUNS = 3;
const { values, positionals } = parseArgs({
  options: { slowdown: { type: "string" } },
  allowPositionals: true,
});
/** As what it is measured: `mobile` or `desktop`, both when left out. */
const FORMS = (["mobile", "desktop"] as const).filter((form) => !positionals[0] || positionals[0] === form);
const forced = values.slowdown === undefined ? undefined : Number(values.slowdown);
if (FORMS.length === 0 || (forced !== undefined && !(forced >= 1)))
  throw new Error("Say `mobile`, `desktop` or nothing, and a `--slowdown` of 1 or more.");

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How fast the machine is, by Lighthouse's own test, while a page without anything is loaded. */
async function benchmarkIndexOf(plain: string, port: number): Promise<number> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scoresOf(plain, port, "desktop", ["performance"]));
  return median(runs.map(({ benchmarkIndex }) => benchmarkIndex));
}

/** Measures a page, prints the medians and what costs most, and tells whether it is perfect. */
async function measure(
  name: string,
  address: string,
  port: number,
  form: Form,
  slowdown: number,
): Promise<boolean> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push(await scoresOf(address, port, form, CATEGORIES, slowdown));
  const medians = CATEGORIES.map((category) => median(runs.map(({ scores }) => scores[category] ?? 0)));
  const faults = [...new Set(runs.flatMap(({ faults }) => faults))].join("; ");
  process.stdout.write(`${form.padEnd(8)} ${name.padEnd(10)} ${medians.join(" ")}  ${faults}\n`);
  return medians.every((score) => score === 100);
}

async function measureAll(origin: string, plain: string, port: number): Promise<boolean> {
  const index = await benchmarkIndexOf(plain, port);
  const slowdown = forced ?? calibratedSlowdown(index);
  process.stdout.write(
    `The machine's benchmarkIndex is ${Math.round(index)}: as a phone its processor is slowed down ${slowdown} times${forced ? ", as asked" : ""}.\n`,
  );
  process.stdout.write(`form     template   ${CATEGORIES.join(" ")}\n`);
  let perfect = true;
  for (const form of FORMS) {
    await measure("plain page", plain, port, form, slowdown);
    for (const template of MEASURED) {
      const address = `${origin}${TEMPLATES[template]}`;
      perfect = (await measure(template, address, port, form, slowdown)) && perfect;
    }
  }
  return perfect;
}

const folder = mkdtempSync(join(tmpdir(), "plain-page-"));
writeFileSync(
  join(folder, "index.html"),
  '<!doctype html><html lang="en"><title>Plain</title><p>A sentence.</p></html>',
);
const plain = await serveSite(folder);
const port = await freePort();
const site = await serveSite();
let browser: Browser | undefined;
try {
  browser = await launchChromium([`--remote-debugging-port=${port}`]);
  process.exitCode = (await measureAll(site.origin, plain.origin, port)) ? 0 : 1;
} finally {
  await browser?.close();
  site.close();
  plain.close();
  rmSync(folder, { recursive: true });
}
