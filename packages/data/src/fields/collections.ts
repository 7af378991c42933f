import { COLLECTION_NAMES } from "../shape/index.ts";
import type { CollectionName } from "./field.ts";

/** In the order in which they are published. */
export const COLLECTIONS: readonly CollectionName[] = COLLECTION_NAMES;

export function isCollection(name: string): name is CollectionName {
  return (COLLECTIONS as readonly string[]).includes(name);
}

export { collectionOfId as collectionOf } from "../shape/index.ts";
