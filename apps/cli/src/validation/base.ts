import type { Dataset } from "@org/defense-pact-data";
import type { Index } from "@org/defense-pact-data/rules";
import { datasetNamed, readFitting } from "../dataset/dataset-named.ts";
import { joined } from "../dataset/joined.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { publishedIndex } from "../dataset/published-index.ts";
import type { ConfigFile } from "./config-file.ts";

/** What references resolve in beside the input: a release or a dataset of one's own, and the records of a configuration. */
export async function baseOf(
  named: string | undefined,
  config: ConfigFile | undefined,
): Promise<Dataset | Index> {
  const more = config?.config.records ?? [];
  const isAlone = config === undefined || more.length === 0;
  if (named === undefined && isAlone) return publishedIndex();
  const base = named === undefined ? publishedDataset() : await datasetNamed(named, "validate: --base");
  if (isAlone) return base;
  return joined(base, await readFitting(more, config.folder, `validate: the records of ${config.file}`));
}
