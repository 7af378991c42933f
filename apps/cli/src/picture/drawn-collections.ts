import type { TimelineCollection } from "@org/defense-pact-figures";

/** The collections that a timeline draws; the dates of others stand in the list alone. */
export const DRAWN_COLLECTIONS: readonly TimelineCollection[] = [
  "agreements",
  "pledges",
  "events",
  "statements",
];

export function isDrawn(collection: string | undefined): boolean {
  return collection === undefined || DRAWN_COLLECTIONS.some((name) => name === collection);
}
