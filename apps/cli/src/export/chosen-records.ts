import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import type { ExportOptions } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";

/** The records that an export covers, in the order of publication. */
export function chosenRecords(dataset: ReadonlyDataset, { collection, ids }: ExportOptions): DatasetRecord[] {
  const collections = collection === undefined ? COLLECTION_NAMES : [collection];
  return collections
    .flatMap((name): readonly DatasetRecord[] => dataset[name])
    .filter(({ id }) => ids === undefined || ids.has(id));
}
