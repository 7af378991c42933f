import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { npm, PUBLISHED, pack } from "./published.ts";

const CONSUMERS = fileURLToPath(new URL("../consumers", import.meta.url));

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
  const tarballs = Object.fromEntries([...PUBLISHED].map(([name, path]) => [name, pack(path, folder)]));
  cpSync(CONSUMERS, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", ...Object.values(tarballs));
  project.provide("folder", folder);
  project.provide("tarballs", tarballs);
  return () => rmSync(folder, { recursive: true, force: true });
}
