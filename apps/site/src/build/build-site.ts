import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "astro";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const isInstalled = ROOT.includes("node_modules");
const DEFAULT_OUT = isInstalled ? resolve("site") : join(ROOT, "dist");

const USAGE = `Builds the site as static files.

  ${isInstalled ? "defense-pact-site" : "npm run build --workspace apps/site --"} [--dataset PATH] [--out DIR] [--site URL] [--name NAME]

  --dataset PATH   a folder of records, or a dataset document; the published dataset when left out
  --out DIR        where the site goes; ${isInstalled ? "site" : "apps/site/dist"} when left out
  --site URL       where it will stand (SITE_URL); the homepage in identity.json when left out
  --name NAME      what it is called (SITE_NAME); "Defense Pact" when left out
`;

/** Builds the site into `out`. The work happens inside the package, where its dependencies are found. */
export async function buildSite(options: {
  dataset?: string;
  out?: string;
  site?: string;
  name?: string;
}): Promise<string> {
  if (options.dataset) process.env.DEFENSE_PACT_DATASET = resolve(options.dataset);
  if (options.site) process.env.SITE_URL = options.site;
  if (options.name) process.env.SITE_NAME = options.name;
  const out = options.out ? resolve(options.out) : DEFAULT_OUT;
  const made = out === join(ROOT, "dist") ? out : join(ROOT, "node_modules/.builds", String(process.pid));
  assertReplaceable(out);
  try {
    await build({ root: ROOT, outDir: made, logLevel: "warn" });
    if (made !== out) moveFolder(made, out);
  } finally {
    if (made !== out) rmSync(made, { recursive: true, force: true });
  }
  return out;
}

/** @throws Error for a folder that holds something else than an earlier site: it would be lost. */
function assertReplaceable(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, "index.html")))
    throw new Error(`${out} holds something that is no site: name a folder that is empty or not there yet.`);
}

/** Puts a folder in the place of another; across file systems it has to be copied. */
function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

const string = { type: "string" } as const;
const options = {
  dataset: string,
  out: string,
  site: string,
  name: string,
  help: { type: "boolean" },
} as const;

/** The options of the call; undefined, with a word about it, where they are none of ours. */
function optionsGiven() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${said(error)}\n\n${USAGE}`);
    return undefined;
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const values = optionsGiven();
if (!values) process.exitCode = 2;
else if (values.help) process.stdout.write(USAGE);
else {
  try {
    const out = await buildSite(values);
    if (isInstalled) process.stdout.write(`The site is in ${out}: any server of files shows it.\n`);
  } catch (error) {
    process.stderr.write(`${said(error)}\n`);
    process.exitCode = 1;
  }
}
