/**
 * Measures six templates with Lighthouse as a phone and as a desktop, three times each, and prints the medians; ends
 * with 1 where one of them is below 100. Before them comes a page with one sentence and no style: what that lacks in
 * performance, the machine lacks. It needs a quiet one: `npm run lighthouse --workspace apps/site`.
 */

import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import lighthouse, { desktopConfig } from "lighthouse";
import type { Browser } from "playwright-core";
import { serveSite } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { TEMPLATES } from "./templates.ts";

const MEASURED = ["overview", "agreement", "pledge", "actor", "map", "list"] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const RUNS = 3;
/** As what it is measured: `-- mobile` or `-- desktop`, both when left out. */
const FORMS = (["mobile", "desktop"] as const).filter((form) => !process.argv[2] || process.argv[2] === form);

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;
type Measured = Scores & { readonly faults: readonly string[] };

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function scoresOf(address: string, port: number, form: "mobile" | "desktop"): Promise<Measured> {
  const result = await lighthouse(
    address,
    { port, output: "json", logLevel: "error", onlyCategories: [...CATEGORIES] },
    form === "desktop" ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? 0))]),
  );
  const faults = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ""}`),
  );
  return { ...(scores as unknown as Scores), faults };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function measure(origin: string, port: number): Promise<boolean> {
  let perfect = true;
  for (const form of FORMS) {
    for (const template of MEASURED) {
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await scoresOf(`${origin}${TEMPLATES[template]}`, port, form));
      const medians = CATEGORIES.map((name) => median(runs.map((scores) => scores[name])));
      perfect &&= medians.every((score) => score === 100);
      const faults = [...new Set(runs.flatMap(({ faults }) => faults))];
      process.stdout.write(
        `${form.padEnd(8)} ${template.padEnd(10)} ${medians.join(" ")}${faults.length > 0 ? `  ${faults.join("; ")}` : ""}\n`,
      );
    }
  }
  return perfect;
}

const port = await freePort();
const site = await serveSite();
let browser: Browser | undefined;
try {
  browser = await launchChromium([`--remote-debugging-port=${port}`]);
  process.stdout.write(`form     template   ${CATEGORIES.join(" ")}\n`);
  process.exitCode = (await measure(site.origin, port)) ? 0 : 1;
} finally {
  await browser?.close();
  site.close();
}
