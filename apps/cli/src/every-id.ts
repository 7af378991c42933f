import type { CollectionName, Filters, Store } from "@org/defense-pact-store";
import { everyPage } from "./every-page.ts";

/** The ids of the records in a collection, or in all of them, that meet filters where some are given. */
export async function everyId(
  store: Store,
  collection: CollectionName | "all",
  filters?: Filters,
): Promise<string[]> {
  const records = everyPage(async (query) => {
    const page = await store.list(collection, { ...(filters !== undefined && { filters }), ...query });
    return { found: page.records, next: page.next };
  });
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}
