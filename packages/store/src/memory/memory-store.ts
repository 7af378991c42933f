import { createHash } from "node:crypto";
import type { DatasetRecord, Pledge } from "@org/defense-pact-data/types";
import type { Engine, Found, FoundMoment } from "../engine.ts";
import {
  COLLECTIONS,
  type CollectionName,
  collectionOf,
  compareKeys,
  type FieldRow,
  rowsOf,
} from "../fields/index.ts";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import type { Position } from "../query/cursor.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { splitDates } from "../query/pages.ts";
import { byId, type DatasetDocument } from "../records/dataset-document.ts";
import { statsCounter } from "../records/stats.ts";
import { storedRecord } from "../records/stored-record.ts";
import type { Store, StoredRecord } from "../store.ts";
import { storeOf } from "../store-of.ts";
import { searchIn } from "./search-in.ts";

/** A record with its values, which are read when they are first asked for. */
export interface Held {
  readonly seq: number;
  readonly stored: StoredRecord;
  rows(name: string): readonly FieldRow[];
}

/**
 * A store on plain records, for small datasets and for Node without SQLite: it looks at every record to answer.
 * The dataset is copied, and must be valid.
 */
export async function memoryStore(
  dataset: DatasetDocument,
  { mostRanked }: { readonly mostRanked?: number } = {},
): Promise<Store> {
  const held = COLLECTIONS.flatMap((collection) => byId<DatasetRecord>(dataset[collection])).map(hold);
  return storeOf(memoryEngine(dataset, held, mostRanked));
}

function hold(record: DatasetRecord, at: number): Held {
  const stored = storedRecord(record.id, JSON.stringify(record));
  const known = new Map<string, readonly FieldRow[]>();
  return {
    seq: at + 1,
    stored,
    rows(name) {
      const rows = known.get(name) ?? rowsOf(stored.record, name);
      known.set(name, rows);
      return rows;
    },
  };
}

function memoryEngine(
  { version, redirects }: DatasetDocument,
  held: readonly Held[],
  mostRanked: number | undefined,
): Engine {
  const records = new Map(held.map(({ stored }) => [stored.id, stored]));
  const hash = createHash("sha256");
  for (const { stored } of held) hash.update(stored.json).update("\n");
  const release = { version, digest: hash.digest("hex") };
  return {
    release,
    graph: {
      recordOf: (id) => records.get(id)?.record,
      namedBy: (pointer, id) =>
        held.filter((one) => one.rows(pointer).some(({ key }) => key === id)).map(({ stored }) => stored.id),
    },
    get: (id) => records.get(id),
    redirectOf: (id) => structuredClone(redirects.find(({ from }) => from === id)),
    find: (query, count, law) => find(held, query, count, law),
    count: ({ collection, conditions }, law) => meeting(held, collection, conditions, law).length,
    moments: (query, count, law) => findMoments(held, query, count, law),
    pledges: (conditions, law) =>
      meeting(held, "pledges", conditions, law).map(({ stored }) => stored.record as Pledge),
    search: (text, query) => searchIn(held, text, query, mostRanked),
    stats() {
      const counter = statsCounter();
      for (const { stored } of held) counter.add(stored.record);
      return counter.stats(redirects.length);
    },
    close() {},
  };
}

function meeting(
  held: readonly Held[],
  collection: CollectionName | undefined,
  conditions: readonly Condition[],
  law: Law,
): Held[] {
  return held.filter(
    ({ stored, rows }) =>
      (collection === undefined || collectionOf(stored.id) === collection) &&
      conditions.every((condition) => holds(stored.record, condition, law, rows)),
  );
}

function find(
  held: readonly Held[],
  { collection, conditions, sort, after }: ResolvedList,
  count: number,
  law: Law,
): Found[] {
  const placed = meeting(held, collection, conditions, law).map(({ seq, stored, rows }) => {
    const key = sort.field === "id" ? undefined : rows(sort.field)[0]?.key;
    return { position: { seq, key } as Position, stored };
  });
  return following(placed, after, sort.isDescending).slice(0, count);
}

function findMoments(
  held: readonly Held[],
  { collection, conditions, sort, after }: ResolvedList,
  count: number,
  law: Law,
): FoundMoment[] {
  const { onDate, onRecord } = splitDates(conditions);
  const found = meeting(held, collection, onRecord, law).flatMap(({ seq, stored: { record }, rows }) =>
    rows("moment")
      .filter((row) => onDate.every((condition) => holds(record, condition, law, () => [row])))
      .map(({ key, value }) => ({ position: { seq, key, value }, record })),
  );
  return following(found, after, sort.isDescending).slice(0, count);
}

/** In order, those after a position. What has no key stands last, whichever way the order runs. */
function following<T extends { readonly position: Position }>(
  found: readonly T[],
  after: Position | undefined,
  isDescending: boolean,
): T[] {
  const turn = isDescending ? -1 : 1;
  const compare = (a: Position, b: Position) =>
    Number(a.key === undefined) - Number(b.key === undefined) ||
    turn *
      (compareKeys(a.key ?? 0, b.key ?? 0) || a.seq - b.seq || compareKeys(a.value ?? "", b.value ?? ""));
  return found
    .filter(({ position }) => after === undefined || compare(position, after) > 0)
    .sort((a, b) => compare(a.position, b.position));
}
