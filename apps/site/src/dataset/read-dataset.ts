import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@org/defense-pact-data/types";
import { readOwnDataset } from "./read-own-dataset.ts";

/**
 * The dataset that the site is built from: what `DEFENSE_PACT_DATASET` names (a folder of records, or a dataset
 * document), else the published one. It is read as a file and not imported, so that its size does not weigh on the
 * bundler.
 */
export async function readDataset(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Dataset> {
  const own = env.DEFENSE_PACT_DATASET;
  return own ? readOwnDataset(own, readPublished()) : readPublished();
}

function readPublished(): Dataset {
  const file = fileURLToPath(import.meta.resolve("@org/defense-pact-data/data/dataset.json"));
  return JSON.parse(readFileSync(file, "utf8")) as Dataset;
}
