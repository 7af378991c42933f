import type { CollectionName, Filters, Store } from "@org/defense-pact-store";
import { everyPage } from "./every-page.ts";

/** The records in a collection, or in all of them, that meet filters where some are given. */
export function everyRecord(store: Store, collection: CollectionName | "all", filters?: Filters) {
  return everyPage(async (query) => {
    const page = await store.list(collection, { ...(filters !== undefined && { filters }), ...query });
    return { found: page.records, next: page.next };
  });
}

/** Their ids. */
export async function everyId(
  store: Store,
  collection: CollectionName | "all",
  filters?: Filters,
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of everyRecord(store, collection, filters)) ids.push(id);
  return ids;
}
