import { existsSync } from "node:fs";
import type { ReadonlyDataset, Release } from "@org/defense-pact-data/diff";
import { rebuild } from "@org/defense-pact-data/diff";
import { readDataset } from "@org/defense-pact-data/node";
import { type Terminal, UsageError } from "../command.ts";
import { nearest } from "../terminal/nearest.ts";
import { progressBar } from "../terminal/progress.ts";

/** One side of a comparison: what it was asked for as, and the dataset. */
export interface Side {
  readonly name: string;
  readonly dataset: ReadonlyDataset;
}

/** Where releases come from. */
export interface Published {
  readonly current: () => ReadonlyDataset;
  readonly releases: readonly Release[];
}

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const FAULTS_SHOWN = 10;

/**
 * The dataset that a name stands for: `current`, a released version, `-` for standard input, else a file or folder.
 *
 * @throws UsageError where there is no such release, or a file holds no records that can be compared.
 */
export async function sideOf(name: string, published: Published, terminal: Terminal): Promise<Side> {
  if (name === "current") return { name, dataset: published.current() };
  if (isVersion(name)) return { name, dataset: releaseNamed(name, published, "diff") };
  const { onProgress, wipe } = progressBar(terminal);
  const stdin = terminal.stdin as unknown as AsyncIterable<Uint8Array>;
  const read = await readDataset([name], { stdin, onProgress }).finally(wipe);
  if (read.ok) return { name, dataset: read.dataset };
  const lines = read.faults.map(
    ({ file, line, message }) => `${file}${line === undefined ? "" : `:${line}`}: ${message}`,
  );
  const more = lines.length > FAULTS_SHOWN ? [`… and ${lines.length - FAULTS_SHOWN} more.`] : [];
  const near = existsSync(name) ? undefined : nearest(name, ["current"]);
  throw new UsageError(
    [`diff: "${name}" cannot be compared.`, ...lines.slice(0, FAULTS_SHOWN), ...more].join("\n"),
    near
      ? `Did you mean ${near}?`
      : "A side is `current`, a released version such as 1.0.0, a file, a folder, or `-` for standard input.",
  );
}

/** Whether a name is a semantic version, and so a release rather than a file. */
export function isVersion(name: string): boolean {
  return VERSION.test(name);
}

/**
 * A release, rebuilt from the newest where it is an older one.
 *
 * @throws UsageError, in the name of the command that asks, where there is no such release.
 */
export function releaseNamed(
  version: string,
  { current, releases }: Published,
  command: string,
): ReadonlyDataset {
  const newest = current();
  if (version === newest.version) return newest;
  try {
    return rebuild(newest, releases, version);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const known = [...new Set([...releases.map((release) => release.version), newest.version])];
    throw new UsageError(
      `${command}: there is no release ${version} in the history of the dataset.`,
      `There are ${known.join(", ")}. A file or folder of that name is written ./${version}.`,
    );
  }
}
