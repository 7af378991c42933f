import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Change } from "@org/defense-pact-data/diff";

/** What a release did, as `changes.json` tells it. */
export interface ReleaseChanges {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  readonly previous?: string;
  readonly bump?: string;
  readonly changes: readonly Change[];
}

/** The releases of the published dataset, the newest first; none for a dataset of one's own, which has no history here. */
export function readReleaseChanges(
  env: Readonly<Record<string, string | undefined>> = process.env,
): readonly ReleaseChanges[] {
  if (env.DEFENSE_PACT_DATASET) return [];
  const file = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/changes.json"));
  return (JSON.parse(readFileSync(file, "utf8")) as { releases: ReleaseChanges[] }).releases;
}

/** The same by record: the releases that changed it, each with those changes alone. */
export function changesByRecord(
  releases: readonly ReleaseChanges[],
): ReadonlyMap<string, readonly ReleaseChanges[]> {
  const byRecord = new Map<string, ReleaseChanges[]>();
  for (const release of releases) {
    for (const [record, changes] of Map.groupBy(release.changes, ({ record }) => record)) {
      const all = byRecord.get(record) ?? [];
      byRecord.set(record, all);
      all.push({ ...release, changes });
    }
  }
  return byRecord;
}
