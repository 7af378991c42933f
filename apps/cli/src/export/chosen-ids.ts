import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import {
  type CollectionName,
  type DatasetDocument,
  memoryStore,
  type Store,
  StoreError,
} from "@org/defense-pact-store";
import type { Arguments } from "../command.ts";
import { usageError } from "../dataset-store.ts";
import { everyId } from "../every-record.ts";
import { filtersFrom, hasFilters } from "../filter-flags.ts";
import { unknownRecord } from "../unknown-record.ts";

/** Whether a command was called with ids or filters, which need the whole dataset. */
export function isChoosing(args: Arguments): boolean {
  return args.positionals.length > 0 || hasFilters(args);
}

/** The ids that a command was called with, and those of the records that its filters let through; undefined for all. */
export async function chosenIds(
  args: Arguments,
  dataset: ReadonlyDataset,
  collection: CollectionName | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (!isChoosing(args)) return undefined;
  const store = await memoryStore(dataset as DatasetDocument);
  try {
    const named = await idsNamed(args, store);
    if (!hasFilters(args)) return named;
    const filters = await filtersFrom(args, store, collection);
    const found = await everyId(store, collection ?? "all", filters);
    return new Set(named.size === 0 ? found : found.filter((id) => named.has(id)));
  } catch (error) {
    throw error instanceof StoreError ? usageError(error.issues) : error;
  } finally {
    await store.close();
  }
}

async function idsNamed({ positionals }: Arguments, store: Store): Promise<Set<string>> {
  for (const id of positionals) {
    if ((await store.get(id)) === undefined) throw await unknownRecord(store, "export", [id]);
  }
  return new Set(positionals);
}
