import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import {
  type CollectionName,
  type DatasetDocument,
  describeFilters,
  memoryStore,
  type Store,
  StoreError,
} from "@org/defense-pact-store";
import type { Arguments } from "../command.ts";
import { usageError } from "../dataset-store.ts";
import { everyPage } from "../every-page.ts";
import { filtersFrom } from "../filter-flags.ts";
import { unknownRecord } from "../unknown-record.ts";

/** Whether a command was called with ids or filters, which need the whole dataset. */
export function isChoosing({ positionals, values }: Arguments): boolean {
  return positionals.length > 0 || describeFilters().some(({ name }) => values[name] !== undefined);
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
    const hasFilters = isChoosing({ ...args, positionals: [] });
    if (!hasFilters) return named;
    const found = await idsFound(args, store, collection);
    return named.size === 0 ? found : new Set([...found].filter((id) => named.has(id)));
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

async function idsFound(
  args: Arguments,
  store: Store,
  collection: CollectionName | undefined,
): Promise<Set<string>> {
  const filters = await filtersFrom(args, store, collection);
  const ids = new Set<string>();
  const pages = everyPage(async (query) => {
    const { records, next } = await store.list(collection ?? "all", { filters, ...query });
    return { found: records, next };
  });
  for await (const { id } of pages) ids.add(id);
  return ids;
}
