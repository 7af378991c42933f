import { applyChanges } from "./apply-changes.ts";
import type { Release } from "./change.ts";
import { invert } from "./invert.ts";
import type { ReadonlyDataset } from "./readonly-dataset.ts";

/**
 * The dataset of an earlier release, made from a later one by undoing the releases in between. `releases` may
 * stand in any order; each leads to its version from the one before it.
 *
 * @throws RangeError when the chain of releases does not reach back to that version.
 */
export function rebuild(
  dataset: ReadonlyDataset,
  releases: readonly Release[],
  version: string,
): ReadonlyDataset {
  const byVersion = new Map(releases.map((release) => [release.version, release]));
  let current = dataset;
  while (current.version !== version) {
    const release = byVersion.get(current.version);
    if (!release?.from) {
      throw new RangeError(
        `Version ${version} cannot be rebuilt: the history of ${dataset.version} goes back to ${current.version}.`,
      );
    }
    current = applyChanges(current, invert({ from: release.from, to: release.to, changes: release.changes }));
  }
  return current;
}
