import { existsSync } from "node:fs";
import type { Dataset } from "@org/defense-pact-data";
import { readDataset, validateFiles } from "@org/defense-pact-data/node";
import type { Finding } from "@org/defense-pact-data/validate";
import { UsageError } from "../command.ts";
import { placeText } from "../reports/place-text.ts";
import { publishedDataset } from "./published-dataset.ts";

const FAULTS_SHOWN = 10;

/**
 * The dataset that a name stands for: a file, a folder of records, or a release.
 *
 * @param asked who asks for it, as in "validate: --base".
 * @throws UsageError where there is none, or not all of it fits the schemas.
 */
export async function datasetNamed(name: string, asked: string): Promise<Dataset> {
  if (existsSync(name)) return readFitting([name], process.cwd(), `${asked} ${name}`);
  const { isVersion, releaseNamed } = await import("../diff/editions.ts");
  if (!isVersion(name))
    throw new UsageError(
      `${asked}: there is no file, folder or release ${JSON.stringify(name)}.`,
      "Name a dataset.json (also .gz), a folder of records, or a release such as 1.0.0.",
    );
  const { history } = await import("@org/defense-pact-data/history");
  return releaseNamed(name, { current: publishedDataset, releases: history }, asked) as unknown as Dataset;
}

/** Records that rules may rely on: only such as fit their schemas. */
export async function readFitting(paths: readonly string[], cwd: string, what: string): Promise<Dataset> {
  const { findings } = await validateFiles(paths, { cwd, schemaOnly: true, maxFindings: FAULTS_SHOWN });
  const isRead = findings.every(({ code }) => !code.startsWith("input/"));
  const faults = findings.map((finding) => `  ${placeOf(finding)}${finding.message}`.trimEnd());
  if (faults.length > 0) throw unfit(what, faults, isRead);
  const read = await readDataset(paths, { cwd });
  if (read.ok) return read.dataset as unknown as Dataset;
  throw unfit(
    what,
    read.faults.slice(0, FAULTS_SHOWN).map(({ file, line, message }) => `  ${file}:${line ?? ""} ${message}`),
  );
}

/** Where a finding is; what is wrong with a whole file or folder names it itself. */
function placeOf(finding: Finding): string {
  return finding.line === undefined ? "" : `${placeText(finding)} `;
}

function unfit(what: string, faults: readonly string[], isRead = true): UsageError {
  const why = isRead ? "cannot be relied on, since not all of it fits the schemas" : "cannot be read";
  return new UsageError(
    [`${what} ${why}:`, ...faults].join("\n"),
    "`defense-pact validate` says all that is wrong with it; nothing was done.",
  );
}
