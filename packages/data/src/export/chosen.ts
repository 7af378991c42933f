import type { DatasetRecord } from "../../types/index.d.ts";
import type { ReadonlyDataset } from "../diff/readonly-dataset.ts";
import { COLLECTION_NAMES, type CollectionName, collectionOfId } from "../shape/index.ts";
import type { ExportOptions, RecordWriter } from "./form.ts";

/** The collections that an export covers, in the order of publication. */
export function collectionsOf({ collection }: ExportOptions): readonly CollectionName[] {
  return collection === undefined ? COLLECTION_NAMES : [collection];
}

/** The records of a collection that an export covers. */
export function chosenIn<C extends CollectionName>(
  dataset: ReadonlyDataset,
  collection: C,
  { ids }: ExportOptions,
): ReadonlyDataset[C] {
  const records: readonly DatasetRecord[] = dataset[collection];
  return (ids === undefined ? records : records.filter(({ id }) => ids.has(id))) as ReadonlyDataset[C];
}

/** Every record that an export covers, collection by collection. */
export function* chosen(dataset: ReadonlyDataset, options: ExportOptions): Generator<DatasetRecord> {
  for (const collection of collectionsOf(options)) yield* chosenIn(dataset, collection, options);
}

/** What a record writer makes of the records that an export covers. */
export function* writeWith(
  writer: RecordWriter,
  dataset: ReadonlyDataset,
  options: ExportOptions,
): Generator<string> {
  if (writer.head !== "") yield writer.head;
  for (const record of chosen(dataset, options)) yield writer.record(record);
  if (writer.tail !== "") yield writer.tail;
}

/** Looks ids up in a dataset, then in the base. The index is made when it is first asked. */
export function lookupIn(
  dataset: ReadonlyDataset,
  { base }: ExportOptions,
): (id: string) => DatasetRecord | undefined {
  const indexes = new Map<CollectionName, ReadonlyMap<string, DatasetRecord>>();
  return (id) => {
    const collection = collectionOfId(id);
    if (collection === undefined) return undefined;
    const index =
      indexes.get(collection) ?? new Map(dataset[collection].map((record) => [record.id, record]));
    indexes.set(collection, index);
    return index.get(id) ?? base?.(id);
  };
}
