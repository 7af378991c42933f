import type { CollectionName } from "@org/defense-pact-data/model";

/** The path of a feed: of all changes, or of those to one collection. */
export function feedPath(collection?: CollectionName): string {
  return `changes/${collection ?? "feed"}.atom`;
}
