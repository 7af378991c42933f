/**
 * Builds the site from generated datasets and prints what each costs: `npm run bench --workspace apps/site`, or
 * `-- 2500 5000` for other numbers of records. Needs a quiet machine; no network is used.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@org/defense-pact-data/types";
import { manyRecords } from "./many-records.ts";

const BUILD = fileURLToPath(new URL("../src/build/build-site.ts", import.meta.url));
const PUBLISHED = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/dataset.json"));

/** Runs in the build and says at its end what it took: processor time in seconds, and the most memory in MiB. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write("\\nCOST " + (userCPUTime + systemCPUTime) / 1e6 + " " + maxRSS / 1024 + "\\n"); });`,
)}`;

interface Cost {
  readonly records: number;
  readonly pages: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

function measure(records: number, folder: string): Cost {
  const dataset = manyRecords(JSON.parse(readFileSync(PUBLISHED, "utf8")) as Dataset, records);
  const file = join(folder, `${records}.json`);
  const out = join(folder, `site-${records}`);
  writeFileSync(file, JSON.stringify(dataset));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", WITNESS, BUILD, "--dataset", file, "--out", out],
    { encoding: "utf8", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }, maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, cpu, memory] = /COST ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  if (status !== 0 || !cpu || !memory)
    throw new Error(`The build of ${records} records failed: ${stderr.slice(0, 2000)}`);
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;
  rmSync(out, { recursive: true });
  const all = Object.values(dataset).filter(Array.isArray).flat().length;
  return { records: all, pages, seconds, cpu: Number(cpu), memory: Number(memory) };
}

const asked = process.argv.slice(2).map(Number).filter(Number.isFinite);
const folder = mkdtempSync(join(tmpdir(), "site-bench-"));
try {
  process.stdout.write(
    "| records | pages | wall, s | records a second | CPU, s | memory, MiB |\n|---|---|---|---|---|---|\n",
  );
  for (const number of asked.length > 0 ? asked : [1000, 2500, 5000, 10_000]) {
    const { records, pages, seconds, cpu, memory } = measure(number, folder);
    process.stdout.write(
      `| ${records} | ${pages} | ${seconds.toFixed(1)} | ${Math.round(records / seconds)} | ${cpu.toFixed(1)} | ${Math.round(memory)} |\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
