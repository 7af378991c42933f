import type { CollectionName } from "@org/defense-pact-data";

/** The collections, in the order of a dataset. */
export const COLLECTIONS: readonly CollectionName[] = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
];
