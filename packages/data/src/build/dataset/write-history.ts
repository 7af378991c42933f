import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bumpFor, isBumpEnough, type ReadonlyDataset, type Release } from "../../diff/index.ts";
import { documentOf } from "./document.ts";
import { digestOf, readHistory, releaseTo } from "./history.ts";
import { readRecords } from "./records.ts";
import { documentHead, PACKAGE_ROOT } from "./release.ts";
import { report } from "./report.ts";

const USAGE = "write-history.ts --date YYYY-MM-DD [--from dataset.json of the release before]";

/**
 * Why a release cannot follow the ones stored: a version that rises too little for what changed (rule 19), an id
 * that went without a redirect, or a dataset before it that is not the one released.
 */
function faultsOf(
  dataset: ReadonlyDataset,
  releases: readonly Release[],
  previous?: ReadonlyDataset,
): string[] {
  const last = releases.at(-1);
  if (!last) return previous ? ["The history is empty: the first release takes no --from."] : [];
  if (!previous) return [`--from is missing: the dataset.json of ${last.version}.`];
  if (previous.version !== last.version || digestOf(previous) !== last.sha256) {
    return [`--from is not the dataset.json of ${last.version} (SHA-256 ${last.sha256}).`];
  }
  return bumpFaults(dataset, previous);
}

function bumpFaults(dataset: ReadonlyDataset, previous: ReadonlyDataset): string[] {
  const { changes } = releaseTo(dataset, "", previous);
  const redirected = new Set(dataset.redirects.map(({ from }) => from));
  const vanished = changes
    .filter(
      (change) => change.of === "record" && !Object.hasOwn(change, "to") && !redirected.has(change.record),
    )
    .map(({ record }) => `${record} went without a redirect: add it to records/redirects.yaml.`);
  const bump = bumpFor({ changes });
  if (isBumpEnough(bump, previous.version, dataset.version)) return vanished;
  return [
    ...vanished,
    `The changes since ${previous.version} are ${bump}; ${dataset.version} is not enough for that.`,
  ];
}

/** Writes `history/<version>.json` for the version in package.json; returns why it could not. */
function writeHistory(root: string, date: string, from?: string): readonly string[] {
  const read = readRecords(join(root, "records"));
  const dataset = documentOf(read, documentHead(root));
  const file = join(root, "history", `${dataset.version}.json`);
  if (existsSync(file)) return [`history/${dataset.version}.json is there already.`];
  const previous =
    from === undefined ? undefined : (JSON.parse(readFileSync(from, "utf8")) as ReadonlyDataset);
  const faults = [...read.problems, ...faultsOf(dataset, readHistory(join(root, "history")), previous)];
  if (faults.length > 0) return faults;
  mkdirSync(join(root, "history"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(releaseTo(dataset, date, previous), null, 1)}\n`);
  return [];
}

/** Runs the script with its arguments; returns why it could not. */
export function writeHistoryWith(args: string[], root: string = PACKAGE_ROOT): readonly string[] {
  const { values } = parseArgs({ args, options: { date: { type: "string" }, from: { type: "string" } } });
  const { date = "", from } = values;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? writeHistory(root, date, from) : [`Usage: ${USAGE}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(writeHistoryWith(process.argv.slice(2)));
