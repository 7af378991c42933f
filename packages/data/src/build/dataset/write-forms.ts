import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadonlyDataset, Release } from "../../diff/index.ts";
import { canWriteSqlite, writeSqlite } from "../../export/sqlite/index.ts";
import { documentOf } from "./document.ts";
import { checksums, dataFiles } from "./forms.ts";
import { readHistory } from "./history.ts";
import { readRecords } from "./records.ts";
import { documentHead, PACKAGE_ROOT } from "./release.ts";
import { report } from "./report.ts";

/**
 * Writes the data files of a dataset into a folder that holds nothing else: the text forms, `changes.json`,
 * `dataset.sqlite` where this Node has SQLite, and `SHA256SUMS` of them all.
 */
export function writeForms(dataset: ReadonlyDataset, releases: readonly Release[], target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of dataFiles(dataset, releases)) writeFileSync(join(target, name), text);
  if (canWriteSqlite()) writeSqlite(dataset, join(target, "dataset.sqlite"), releases);
  const files = readdirSync(target).map((name) => [name, readFileSync(join(target, name))] as const);
  writeFileSync(join(target, "SHA256SUMS"), checksums(files));
}

/**
 * Writes `dist/data` from `records` and `history`.
 *
 * @returns why records could not be taken in; empty when all was written.
 */
export function writePublishedForms(root: string = PACKAGE_ROOT): readonly string[] {
  const read = readRecords(join(root, "records"));
  if (read.problems.length > 0) return read.problems;
  writeForms(
    documentOf(read, documentHead(root)),
    readHistory(join(root, "history")),
    join(root, "dist/data"),
  );
  return [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(writePublishedForms());
