/**
 * Measures six templates with Lighthouse as a phone and as a desktop, three times each, and prints the medians; ends
 * with 1 where one of them is below 100. Before them comes a page with one sentence and no style: what that lacks in
 * performance, the machine lacks. It needs a quiet one: `npm run lighthouse --workspace apps/site`.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveSite } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { CATEGORIES, freePort, MEASURED, type Measured, scoresOf } from "./scores.ts";
import { TEMPLATES } from "./templates.ts";

type Form = "mobile" | "desktop";

const RUNS = 3;
/** As what it is measured: `-- mobile` or `-- desktop`, both when left out. */
const FORMS = (["mobile", "desktop"] as const).filter((form) => !process.argv[2] || process.argv[2] === form);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Measures a page, prints the medians and what costs most, and tells whether it is perfect. */
async function measure(name: string, address: string, port: number, form: Form): Promise<boolean> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scoresOf(address, port, form, CATEGORIES));
  const medians = CATEGORIES.map((category) => median(runs.map(({ scores }) => scores[category] ?? 0)));
  const faults = [...new Set(runs.flatMap(({ faults }) => faults))].join("; ");
  process.stdout.write(`${form.padEnd(8)} ${name.padEnd(10)} ${medians.join(" ")}  ${faults}\n`);
  return medians.every((score) => score === 100);
}

async function measureAll(origin: string, plain: string, port: number): Promise<boolean> {
  let perfect = true;
  for (const form of FORMS) {
    await measure("plain page", plain, port, form);
    for (const template of MEASURED)
      perfect = (await measure(template, `${origin}${TEMPLATES[template]}`, port, form)) && perfect;
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
  process.stdout.write(`form     template   ${CATEGORIES.join(" ")}\n`);
  process.exitCode = (await measureAll(site.origin, plain.origin, port)) ? 0 : 1;
} finally {
  await browser?.close();
  site.close();
  plain.close();
  rmSync(folder, { recursive: true });
}
