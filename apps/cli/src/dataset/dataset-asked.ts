import type { Dataset } from "@org/defense-pact-data";
import { type DatasetDocument, memoryStore, type Store } from "@org/defense-pact-store";
import { type Arguments, type Option, textOf } from "../command.ts";
import { openFile } from "../dataset-store.ts";

/** Of the commands that look at a dataset: at which. */
export const DATASET_OPTION: Option = {
  type: "string",
  value: "DATASET",
  help: "Another dataset in place of ours: a file, a folder of records, or a release (1.0.0).",
};

/** The dataset that `--dataset` names; undefined where it was left out, which is ours. */
export async function datasetAsked(args: Arguments): Promise<Dataset | undefined> {
  const name = textOf(args, "dataset");
  if (name === undefined) return undefined;
  const { datasetNamed } = await import("./dataset-named.ts");
  return datasetNamed(name, "--dataset");
}

/** Opens the dataset that a command was asked about. */
export function storeAsked(args: Arguments): () => Promise<Store> {
  return async () => {
    const dataset = await datasetAsked(args);
    return dataset === undefined ? openFile() : memoryStore(dataset as unknown as DatasetDocument);
  };
}
