import { collectionOfId } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { CollectionName, Filters, Store } from "@org/defense-pact-store";

/** Records to draw, and what the limit left out. */
export interface DrawnRecords {
  readonly records: readonly DatasetRecord[];
  readonly isComplete: boolean;
}

/** A drawing of more is a smear; so many are also read in well under a second. */
export const MOST_DRAWN = 500;

/** Actors, places and articles that those name, to get their names and positions from. */
const MOST_NAMED = 4000;

/** How far names are followed: a pledge names a mission, that a place, that a country, that a state. */
const NAMED_DEPTH = 4;

/** The records of some collections that meet the filters, at most `MOST_DRAWN` of each, and what they name. */
export async function drawnRecords(
  store: Store,
  collections: readonly CollectionName[],
  filters: Filters,
): Promise<DrawnRecords> {
  const pages = await Promise.all(
    collections.map((collection) => store.list(collection, { filters, limit: MOST_DRAWN })),
  );
  const found = new Map(
    pages.flatMap(({ records }) => records.map(({ id, record }) => [id, record] as const)),
  );
  const isWhole = await addNamed(store, found);
  return {
    records: [...found.values()],
    isComplete: isWhole && pages.every(({ next }) => next === undefined),
  };
}

/** Adds what records name, and what that names, as far as it is needed to place them; whether nothing was left out. */
export async function addNamed(store: Store, found: Map<string, DatasetRecord>): Promise<boolean> {
  let wanted = namesIn([...found.values()]);
  for (let depth = 0; depth < NAMED_DEPTH && wanted.size > 0; depth += 1) {
    const missing = [...wanted].filter((id) => !found.has(id));
    if (found.size + missing.length > MOST_NAMED) return false;
    const got = await Promise.all(missing.map((id) => store.get(id)));
    const records = got.flatMap((stored) => (stored === undefined ? [] : [stored.record]));
    for (const record of records) found.set(record.id, record);
    wanted = namesIn(records);
  }
  return true;
}

/** The ids that records name, in their facts and their evidence: a figure says whose article states a value. */
function namesIn(records: readonly DatasetRecord[]): Set<string> {
  const names = new Set<string>();
  for (const record of records) collect(record, names);
  return names;
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === "string") {
    if (/^[a-z]+\/[a-z0-9-]+$/.test(value) && collectionOfId(value) !== undefined) names.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) collect(each, names);
  }
}
