import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentOf } from "./document.ts";
import { readHistory } from "./history.ts";
import { dataModules } from "./modules.ts";
import { type ListFolder, readRecords } from "./records.ts";
import { documentHead, PACKAGE_ROOT, releaseOf } from "./release.ts";
import { report } from "./report.ts";

/**
 * Writes `src/generated/data` from `records` and `history`, and nothing where a record cannot be taken in.
 *
 * @returns why records could not be taken in; empty when all was written.
 */
export function writeModules(root: string = PACKAGE_ROOT, list?: ListFolder): readonly string[] {
  const read = readRecords(join(root, "records"), list);
  if (read.problems.length > 0) return read.problems;
  const dataset = documentOf(read, documentHead(root));
  const modules = dataModules(dataset, releaseOf(dataset, root), readHistory(join(root, "history")));
  const target = join(root, "src/generated/data");
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (!modules.has(name)) rmSync(join(target, name));
  for (const [name, text] of modules) writeFileSync(join(target, name), text);
  return [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(writeModules());
