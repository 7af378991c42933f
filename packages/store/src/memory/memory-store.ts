import { createHash } from "node:crypto";
import type { Release } from "@org/defense-pact-data/diff";
import {
  COLLECTIONS,
  type CollectionName,
  collectionOf,
  compareKeys,
  type FieldRow,
  rowsOf,
  statsCounter,
} from "@org/defense-pact-data/fields";
import type { DatasetRecord, Pledge } from "@org/defense-pact-data/types";
import { type Engine, type Found, type FoundMoment, type Host, hostOf } from "../engine.ts";
import { type Condition, holds } from "../filters/index.ts";
import type { Law } from "../law.ts";
import type { Graph } from "../links/follow.ts";
import type { Position } from "../query/cursor.ts";
import type { ResolvedList } from "../query/list-query.ts";
import { following } from "../query/order.ts";
import { splitDates } from "../query/pages.ts";
import { byId, type DatasetDocument } from "../records/dataset-document.ts";
import { changesIn, headOf } from "../records/history.ts";
import { jsonArray, storedRecord } from "../records/stored-record.ts";
import type { Store, StoredRecord } from "../store.ts";
import { storeOf } from "../store-of.ts";
import { searchIn } from "./search-in.ts";

/** A record with its values, which are read when they are first asked for. */
export interface Held {
  readonly seq: number;
  readonly stored: StoredRecord;
  rows(name: string): readonly FieldRow[];
}

export interface MemoryOptions {
  /** How many hits of a search are ranked at most; left out, 10,000. */
  readonly mostRanked?: number;
  /** The releases of the dataset, the oldest first. */
  readonly history?: readonly Release[];
}

/**
 * A store on plain records, for small datasets and for Node without SQLite: it looks at every record to answer.
 * The dataset is copied, and must be valid.
 */
export async function memoryStore(dataset: DatasetDocument, options: MemoryOptions = {}): Promise<Store> {
  return storeOf(memoryHost(dataset, options), memoryHost);
}

/** A dataset that is held in memory. */
export function memoryHost(dataset: DatasetDocument, options: MemoryOptions): Host {
  const held = COLLECTIONS.flatMap((collection) => byId<DatasetRecord>(dataset[collection])).map(hold);
  return hostOf(memoryEngine(dataset, held, options));
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
  { mostRanked, history = [] }: MemoryOptions,
): Engine {
  const records = new Map(held.map(({ stored }) => [stored.id, stored]));
  const bySource = [...redirects].sort((a, b) => compareKeys(a.from, b.from));
  const hash = createHash("sha256");
  for (const { stored } of held) hash.update(stored.json).update("\n");
  const release = { version, digest: hash.digest("hex") };
  return {
    release,
    graph: graphOf(held, records),
    get: (id) => records.get(id),
    ids({ from, before, count, isDescending }) {
      const within = [...records.keys()].filter((id) => id >= from && id < before).sort(compareKeys);
      return (isDescending ? within.reverse() : within).slice(0, count);
    },
    redirectOf: (id) => structuredClone(redirects.find(({ from }) => from === id)),
    redirects: () => structuredClone(bySource),
    find: (query, count, law) => find(held, query, count, law),
    findRaw(query, count, law) {
      const found = find(held, query, count, law);
      const page = found.slice(0, query.limit).map(({ stored }) => stored);
      return { positions: found.map(({ position }) => position), json: jsonArray(page) };
    },
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
    releases: () => history.map(headOf),
    changes: (asked) => changesIn(history, asked),
  };
}

function graphOf(held: readonly Held[], records: ReadonlyMap<string, StoredRecord>): Graph {
  return {
    recordsOf: (ids) =>
      new Map(ids.flatMap((id) => (records.has(id) ? [[id, records.get(id)?.record as DatasetRecord]] : []))),
    namedBy: (pointers, id, count) =>
      pointers.flatMap((pointer) =>
        held
          .filter((one) => one.rows(pointer).some(({ key }) => key === id))
          .slice(0, count)
          .map(({ stored }) => ({ pointer, id: stored.id })),
      ),
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
