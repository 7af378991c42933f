import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { inc } from "semver";
import { BUMPS, type Bump } from "../../diff/index.ts";
import { documentOf } from "./document.ts";
import { digestOf, readHistory } from "./history.ts";
import { readRecords } from "./records.ts";
import { documentHead, PACKAGE_ROOT, packageJson } from "./release.ts";
import { releaseFaults } from "./release-faults.ts";
import { releasedDataset } from "./released.ts";
import { report } from "./report.ts";

/**
 * Why the records cannot be released as the pending changesets have it: their version is not enough for what changed
 * since the last release, or an id went without a redirect. Before the first release there is nothing to compare.
 *
 * @param root the folder of the package.
 * @param repository the folder that holds `.changeset/`.
 */
export async function checkRelease(
  root: string = PACKAGE_ROOT,
  repository: string = join(root, "../.."),
): Promise<readonly string[]> {
  const last = readHistory(join(root, "history")).at(-1);
  if (!last) return [];
  const read = readRecords(join(root, "records"));
  const head = documentHead(root);
  // Between raising the versions and publishing them, the newest release has no tag yet.
  if (digestOf(documentOf(read, head)) === last.sha256) return read.problems;
  const dataset = documentOf(read, { ...head, version: await plannedVersion(root, repository) });
  const faults = [...read.problems, ...releaseFaults(dataset, releasedDataset(root, last))];
  const hint = "Say what changed with `npx changeset`, under the step that it asks for (docs/versioning.md).";
  return faults.length === 0 ? [] : [...faults, hint];
}

/** The version that the pending changesets lead to. */
async function plannedVersion(root: string, repository: string): Promise<string> {
  const { name, version } = packageJson(root);
  const changesets = await readChangesets(repository);
  const steps = changesets.flatMap(({ releases }) =>
    releases.filter((release) => release.name === name).map(({ type }) => type),
  );
  const step = steps.reduce<Bump>(
    (most, type) => (BUMPS.indexOf(type) > BUMPS.indexOf(most) ? type : most),
    "none",
  );
  return step === "none" ? version : (inc(version, step) as string);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(await checkRelease());
