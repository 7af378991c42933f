import { existsSync } from "node:fs";
import type { Dataset } from "@org/defense-pact-data";
import { readDataset, validateFiles } from "@org/defense-pact-data/node";
import type { Index } from "@org/defense-pact-data/rules";
import { UsageError } from "../command.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { publishedIndex } from "../dataset/published-index.ts";
import { placeText } from "../reports/place-text.ts";
import type { ConfigFile } from "./config-file.ts";

const FAULTS_SHOWN = 10;

/** What references resolve in beside the input: a release or a dataset of one's own, and the records of a configuration. */
export async function baseOf(
  named: string | undefined,
  config: ConfigFile | undefined,
): Promise<Dataset | Index> {
  const more = config?.config.records ?? [];
  const isAlone = config === undefined || more.length === 0;
  if (named === undefined && isAlone) return publishedIndex();
  const base = named === undefined ? publishedDataset() : await datasetNamed(named);
  if (isAlone) return base;
  return joined(base, await readFitting(more, config.folder, `the records of ${config.file}`));
}

async function datasetNamed(name: string): Promise<Dataset> {
  if (existsSync(name)) return readFitting([name], process.cwd(), `the base ${name}`);
  const { isVersion, releaseNamed } = await import("../diff/editions.ts");
  if (!isVersion(name))
    throw new UsageError(
      `validate: --base: there is no file, folder or release ${JSON.stringify(name)}.`,
      "Name a dataset.json (also .gz), a folder of records, or a release such as 1.0.0.",
    );
  const { history } = await import("@org/defense-pact-data/history");
  return releaseNamed(
    name,
    { current: publishedDataset, releases: history },
    "validate",
  ) as unknown as Dataset;
}

/** Records that rules may rely on: only such as fit their schemas. */
async function readFitting(paths: readonly string[], cwd: string, what: string): Promise<Dataset> {
  const { findings } = await validateFiles(paths, { cwd, schemaOnly: true, maxFindings: FAULTS_SHOWN });
  const faults = findings.map((finding) => `  ${placeText(finding)} ${finding.message}`.trimEnd());
  if (faults.length > 0) throw unfit(what, faults);
  const read = await readDataset(paths, { cwd });
  if (read.ok) return read.dataset as unknown as Dataset;
  throw unfit(
    what,
    read.faults.slice(0, FAULTS_SHOWN).map(({ file, line, message }) => `  ${file}:${line ?? ""} ${message}`),
  );
}

function unfit(what: string, faults: readonly string[]): UsageError {
  return new UsageError(
    [`validate: ${what} cannot be relied on, since not all of it fits the schemas:`, ...faults].join("\n"),
    "Validate it by itself first; nothing was judged.",
  );
}

/** Two datasets as one, in which a record of the second stands in place of one with its id. */
function joined(base: Dataset, more: Dataset): Dataset {
  const merged = Object.entries(base).map(([name, members]) => {
    const others = more[name as keyof Dataset];
    if (!Array.isArray(members) || !Array.isArray(others)) return [name, members];
    const ids = new Set(others.map(idOf));
    return [name, [...members.filter((member) => !ids.has(idOf(member))), ...others]];
  });
  return Object.fromEntries(merged) as Dataset;
}

function idOf(entry: { readonly id?: string; readonly from?: string }): string | undefined {
  return entry.id ?? entry.from;
}
