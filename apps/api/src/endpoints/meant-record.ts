import { suggest } from "@org/defense-pact-data/model";
import type { CollectionName, Store } from "@org/defense-pact-store";

/** The record that was probably meant by an id: one that has all its words, else the one most like it of those beside it in order. */
export async function meantRecord(store: Store, id: string): Promise<string | undefined> {
  const asked = id.slice(0, 200);
  const [collection, slug = ""] = asked.split("/") as [CollectionName, string];
  const [named] = (await store.search(slug.replaceAll("-", " "), { collection, limit: 1 })).hits;
  if (named !== undefined) return named.id;
  const beside = await store.idsBeside(asked);
  const meant = suggest(
    slug,
    beside.map((each) => each.slice(collection.length + 1)),
  );
  return meant && `${collection}/${meant}`;
}
