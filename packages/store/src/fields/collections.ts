import type { CollectionName } from "./field.ts";

/** In the order in which they are published. */
export const COLLECTIONS: readonly CollectionName[] = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
];

export function isCollection(name: string): name is CollectionName {
  return (COLLECTIONS as readonly string[]).includes(name);
}

/** The collection that an id names; of an id that names none, undefined. */
export function collectionOf(id: string): CollectionName | undefined {
  const name = id.slice(0, Math.max(0, id.indexOf("/")));
  return isCollection(name) ? name : undefined;
}
