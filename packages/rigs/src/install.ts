import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const CONSUMERS = fileURLToPath(new URL("../consumers", import.meta.url));

/** What is published, by its folder. */
const PACKAGES = [
  "packages/data",
  "packages/figures",
  "packages/store",
  "packages/client",
  "packages/draft",
  "apps/cli",
  "apps/api",
  "apps/site",
];

declare module "vitest" {
  interface ProvidedContext {
    /** A folder outside the repository with the packed tarballs installed in it. */
    folder: string;
    /** The tarballs by the name of their package. */
    tarballs: Record<string, string>;
  }
}

/** Packs what `npm publish` would upload and installs it in an empty folder, as a user would. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-rig-"));
  const tarballs = Object.fromEntries(PACKAGES.map((path) => pack(path, folder)));
  cpSync(CONSUMERS, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", ...Object.values(tarballs));
  project.provide("folder", folder);
  project.provide("tarballs", tarballs);
  return () => rmSync(folder, { recursive: true, force: true });
}

function pack(path: string, folder: string): [string, string] {
  const source = join(REPOSITORY, path);
  const [packed] = JSON.parse(npm(source, "pack", "--json", "--pack-destination", folder)) as {
    name: string;
    filename: string;
  }[];
  if (packed === undefined) throw new Error(`npm pack of ${path} made nothing`);
  return [packed.name, join(folder, packed.filename.replace("@", "").replace("/", "-"))];
}

/** Runs npm in a folder; what it prints. */
export function npm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 26,
  });
}
