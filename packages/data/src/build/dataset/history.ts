import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diff, type ReadonlyDataset, type Release } from "../../diff/index.ts";
import { json, publishedDocument } from "../../export/json/index.ts";

/**
 * The releases stored in `history/<version>.json`, the oldest first.
 *
 * @throws Error where they are no single chain from the oldest release on.
 */
export function readHistory(folder: string): Release[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const releases = files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Release);
  const byPrevious = new Map(releases.map((release) => [release.from?.version, release]));
  const chain: Release[] = [];
  for (let next = byPrevious.get(undefined); next; next = byPrevious.get(next.version)) chain.push(next);
  if (chain.length !== releases.length) {
    const loose = releases.filter((release) => !chain.includes(release)).map(({ version }) => version);
    throw new Error(`history/: ${loose.join(", ")} does not lead on from the releases before.`);
  }
  return chain;
}

/**
 * The history file of a release: what leads to it from the one before, or only its head where it is the first.
 *
 * @param date the day of the release, YYYY-MM-DD.
 */
export function releaseTo(dataset: ReadonlyDataset, date: string, previous?: ReadonlyDataset): Release {
  const { version, $schema } = dataset;
  const head = { version, date, sha256: digestOf(dataset) };
  if (!previous)
    return { ...head, to: $schema === undefined ? { version } : { version, $schema }, changes: [] };
  const { from, to, changes } = diff(previous, dataset);
  return { ...head, from, to, changes };
}

/** The digest of the `dataset.json` of a dataset, by which a rebuilt release is known to be the original. */
export function digestOf(dataset: ReadonlyDataset): string {
  const hash = createHash("sha256");
  for (const text of json.write(publishedDocument(dataset))) hash.update(text);
  return hash.digest("hex");
}
