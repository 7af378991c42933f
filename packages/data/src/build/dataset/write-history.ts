import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { changelogWith } from "./changelog.ts";
import { documentOf } from "./document.ts";
import { readHistory, releaseTo } from "./history.ts";
import { readRecords } from "./records.ts";
import { documentHead, PACKAGE_ROOT } from "./release.ts";
import { releaseFaults } from "./release-faults.ts";
import { releasedDataset } from "./released.ts";
import { report } from "./report.ts";

const USAGE = "write-history.ts [--date YYYY-MM-DD]";

/**
 * Writes `history/<version>.json` for the version in package.json, and what changed in the records into the part of
 * CHANGELOG.md about that version; returns why it could not. A version that is in the history already, where a
 * release has no new version of the dataset, is left as it is.
 */
function writeHistory(root: string, date: string): readonly string[] {
  const read = readRecords(join(root, "records"));
  const dataset = documentOf(read, documentHead(root));
  const folder = join(root, "history");
  const releases = readHistory(folder);
  if (releases.some(({ version }) => version === dataset.version)) return [];
  const last = releases.at(-1);
  const previous = last && releasedDataset(root, last);
  const faults = [...read.problems, ...(previous ? releaseFaults(dataset, previous) : [])];
  if (faults.length > 0) return faults;
  const release = releaseTo(dataset, date, previous);
  const changelog = join(root, "CHANGELOG.md");
  if (existsSync(changelog))
    writeFileSync(changelog, changelogWith(readFileSync(changelog, "utf8"), release, dataset));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${dataset.version}.json`), `${JSON.stringify(release, null, 1)}\n`);
  return [];
}

/** Runs the script with its arguments; returns why it could not. */
export function writeHistoryWith(args: string[], root: string = PACKAGE_ROOT): readonly string[] {
  const { values } = parseArgs({ args, options: { date: { type: "string" } } });
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [`Usage: ${USAGE}`];
  try {
    return writeHistory(root, date);
  } catch (error) {
    return [(error as Error).message];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(writeHistoryWith(process.argv.slice(2)));
