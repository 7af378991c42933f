import { collectionOf } from "@org/defense-pact-data/fields";
import type { Engine, Found, Host } from "./engine.ts";
import { type Law, lawFor, loadLaw, NO_LAW } from "./law.ts";
import { followLinks } from "./links/follow.ts";
import { pageOfChanges } from "./query/changes.ts";
import { knownCollection, type ResolvedList, resolveList } from "./query/list-query.ts";
import { closed, cutPage } from "./query/pages.ts";
import { resolveRecords, resolveTimeline } from "./query/resolve.ts";
import { allRecords } from "./records/all-records.ts";
import { type MakeHost, olderReleases } from "./records/as-of.ts";
import { citationsOf, disputesOf } from "./records/citations.ts";
import { releasesOf, revisionsIn } from "./records/history.ts";
import { jsonArray, projected } from "./records/stored-record.ts";
import { timelineEntry } from "./records/timeline-entry.ts";
import { choosingPledges, totalsOf } from "./records/totals-of.ts";
import type { Page, RawPage, Store, StoredRecord } from "./store.ts";

/**
 * A store on a host.
 *
 * @param make holds the datasets of older releases.
 * @param assertParent throws once the store that this one belongs to is closed.
 */
export function storeOf(host: Host, make: MakeHost, assertParent: () => unknown = () => {}): Store {
  let isClosed = false;
  const older = olderReleases(make);
  const open = (): Host => {
    assertParent();
    if (isClosed) throw closed();
    return host;
  };
  const run = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => open().run(ask);
  const store: Store = {
    release: () => run(async ({ release }) => release),
    get: (id) => run(async (engine) => engine.get(id)),
    idsBeside: (id) => run((engine) => idsBeside(engine, id)),
    redirectOf: (id) => run(async (engine) => engine.redirectOf(id)),
    list: (collection, query = {}) =>
      run(async (engine) =>
        listOf(engine, resolveList(collection, query, engine.release.digest), query.total),
      ),
    listRaw: (collection, query = {}) =>
      run(async (engine) =>
        rawOf(engine, resolveList(collection, query, engine.release.digest), query.total),
      ),
    async *records(collection, query = {}) {
      yield* allRecords(await open().pinned(), collection, query);
    },
    search: (text, query = {}) =>
      run(async (engine) => {
        if (query.collection !== undefined) knownCollection(query.collection);
        return engine.search(text, query);
      }),
    links: (id, query = {}) => run(({ graph }) => followLinks(graph, id, query)),
    totals: (filters) =>
      run(async (engine) => {
        const conditions = filters?.conditions ?? [];
        const law = await loadLaw();
        const pledges = await engine.pledges(choosingPledges(conditions), law);
        return totalsOf(pledges, conditions, (ids) => engine.graph.recordsOf(ids), law);
      }),
    claimsBySource: (article, query = {}) =>
      run(async (engine) => {
        const resolved = resolveRecords("source", article, query, engine.release.digest);
        const { page, ...rest } = await recordsOf(engine, resolved, NO_LAW);
        return { claims: page.flatMap(({ record }) => citationsOf(record, article)), ...rest };
      }),
    disputed: (query = {}) =>
      run(async (engine) => {
        const resolved = resolveRecords("disputed", 1, query, engine.release.digest);
        const { page, ...rest } = await recordsOf(engine, resolved, NO_LAW);
        return { disputes: page.flatMap(({ record }) => disputesOf(record)), ...rest };
      }),
    timeline: (query = {}) =>
      run(async (engine) => {
        const resolved = resolveTimeline(query, engine.release.digest);
        const law = await lawFor(resolved.conditions);
        const found = await engine.moments(resolved, resolved.limit + 1, law);
        const { page, ...rest } = cutPage(found, resolved.limit, resolved.fingerprint, positionOf);
        return {
          entries: page.map(({ record, position }) => timelineEntry(record, position.value ?? "")),
          ...rest,
        };
      }),
    stats: () => run(async (engine) => engine.stats()),
    releases: () => run(releasesOf),
    revisions: (id) => run((engine) => revisionsIn(engine, id)),
    changes: (query = {}) => run((engine) => pageOfChanges(engine, query)),
    asOf: (version) =>
      run(async (engine) => {
        if (version === engine.release.version) return store;
        const dataset = await older(engine, await host.pinned(), version);
        return storeOf(dataset, make, open);
      }),
    async close() {
      if (!isClosed) await host.close();
      isClosed = true;
    },
  };
  return store;
}

/** So many on each side: more differ too much in how they begin. */
const BESIDE = 100;

async function idsBeside(engine: Engine, id: string): Promise<readonly string[]> {
  const collection = collectionOf(id);
  if (collection === undefined) return [];
  // "0" comes after "/": no id of the collection lies behind it.
  const [before, after] = await Promise.all([
    engine.ids({ from: `${collection}/`, before: id, count: BESIDE, isDescending: true }),
    engine.ids({ from: id, before: `${collection}0`, count: BESIDE, isDescending: false }),
  ]);
  return [...[...before].reverse(), ...after];
}

const positionOf = ({ position }: Pick<Found, "position">) => position;

async function listOf(engine: Engine, query: ResolvedList, isCounted = false): Promise<Page> {
  const law = await lawFor(query.conditions);
  const { page, ...rest } = await recordsOf(engine, query, law);
  const { fields } = query;
  return {
    records: fields ? page.map((stored) => projected(stored, fields)) : page,
    ...(isCounted && { total: await engine.count(query, law) }),
    ...rest,
  };
}

async function rawOf(engine: Engine, query: ResolvedList, isCounted = false): Promise<RawPage> {
  if (query.fields) {
    const { records, ...rest } = await listOf(engine, query, isCounted);
    return { json: jsonArray(records), count: records.length, ...rest };
  }
  const law = await lawFor(query.conditions);
  const { positions, json } = await engine.findRaw(query, query.limit + 1, law);
  const { page, ...rest } = cutPage(positions, query.limit, query.fingerprint, (position) => position);
  return {
    json,
    count: page.length,
    ...(isCounted && { total: await engine.count(query, law) }),
    ...rest,
  };
}

async function recordsOf(
  engine: Engine,
  query: ResolvedList,
  law: Law,
): Promise<{ readonly page: readonly StoredRecord[]; readonly next?: string }> {
  const found = await engine.find(query, query.limit + 1, law);
  const { page, ...rest } = cutPage(found, query.limit, query.fingerprint, positionOf);
  return { page: page.map(({ stored }) => stored), ...rest };
}
