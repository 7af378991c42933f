import { suggest } from "@org/defense-pact-data/model";
import type { CollectionName, Store } from "@org/defense-pact-store";

/** Letters by which records with a word like the first of an id are found. */
const BEGINNING = 3;

/** The record that was probably meant by an id: one that has all its words, else the one of those with some that is most like it. */
export async function meantRecord(store: Store, id: string): Promise<string | undefined> {
  const [collection, slug = ""] = id.slice(0, 200).split("/") as [CollectionName, string];
  const words = slug.split("-");
  const found = async (text: string, limit: number) =>
    text.trim() === "" ? [] : (await store.search(text, { collection, limit })).hits.map((hit) => hit.id);
  const [named] = await found(words.join(" "), 1);
  if (named !== undefined) return named;
  for (const part of [words.slice(0, -1).join(" "), slug.slice(0, BEGINNING)]) {
    const slugs = (await found(part, 200)).map((each) => each.slice(collection.length + 1));
    const meant = suggest(slug, slugs);
    if (meant !== undefined) return `${collection}/${meant}`;
  }
  return undefined;
}
