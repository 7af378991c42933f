import type { Engine, Found } from "./engine.ts";
import type { Condition } from "./filters/index.ts";
import { type Law, loadLaw } from "./law.ts";
import { followLinks } from "./links/follow.ts";
import { knownCollection, type ResolvedList, resolveList } from "./query/list-query.ts";
import { closed, cutPage } from "./query/pages.ts";
import { resolveRecords, resolveTimeline } from "./query/resolve.ts";
import { citationsOf, disputesOf } from "./records/citations.ts";
import { projected } from "./records/stored-record.ts";
import { timelineEntry } from "./records/timeline-entry.ts";
import { choosingPledges, totalsOf } from "./records/totals-of.ts";
import type { Store, StoredRecord } from "./store.ts";

/** A store on an engine that answers at once. */
export function storeOf(engine: Engine): Store {
  let isClosed = false;
  const open = (): Engine => {
    if (isClosed) throw closed();
    return engine;
  };
  return {
    release: async () => open().release,
    get: async (id) => open().get(id),
    redirectOf: async (id) => open().redirectOf(id),
    async list(collection, query = {}) {
      const resolved = resolveList(collection, query, open().release.digest);
      const law = await lawFor(resolved.conditions);
      const { page, next } = recordsOf(open(), resolved, law);
      const { fields } = resolved;
      return {
        records: fields ? page.map((stored) => projected(stored, fields)) : page,
        ...(query.total === true && { total: open().count(resolved, law) }),
        ...(next !== undefined && { next }),
      };
    },
    async search(text, query = {}) {
      if (query.collection !== undefined) knownCollection(query.collection);
      return open().search(text, query);
    },
    links: async (id, query = {}) => followLinks(open().graph, id, query),
    async totals(filters) {
      const conditions = filters?.conditions ?? [];
      const law = await loadLaw();
      const { graph } = open();
      const pledges = open().pledges(choosingPledges(conditions), law);
      return totalsOf(pledges, conditions, (id) => graph.recordOf(id), law);
    },
    async claimsBySource(article, query = {}) {
      const resolved = resolveRecords("source", article, query, open().release.digest);
      const { page, next } = recordsOf(open(), resolved, NO_LAW);
      const claims = page.flatMap(({ record }) => citationsOf(record, article));
      return { claims, ...(next !== undefined && { next }) };
    },
    async disputed(query = {}) {
      const resolved = resolveRecords("disputed", 1, query, open().release.digest);
      const { page, next } = recordsOf(open(), resolved, NO_LAW);
      return {
        disputes: page.flatMap(({ record }) => disputesOf(record)),
        ...(next !== undefined && { next }),
      };
    },
    async timeline(query = {}) {
      const resolved = resolveTimeline(query, open().release.digest);
      const law = await lawFor(resolved.conditions);
      const found = open().moments(resolved, resolved.limit + 1, law);
      const { page, next } = cutPage(found, resolved.limit, resolved.fingerprint, ({ position }) => position);
      const entries = page.map(({ record, position }) => timelineEntry(record, position.value ?? ""));
      return { entries, ...(next !== undefined && { next }) };
    },
    stats: async () => open().stats(),
    async close() {
      if (!isClosed) engine.close();
      isClosed = true;
    },
  };
}

function recordsOf(
  engine: Engine,
  query: ResolvedList,
  law: Law,
): { readonly page: readonly StoredRecord[]; readonly next?: string } {
  const found = engine.find(query, query.limit + 1, law);
  const { page, next } = cutPage<Found>(found, query.limit, query.fingerprint, ({ position }) => position);
  return { page: page.map(({ stored }) => stored), ...(next !== undefined && { next }) };
}

/** For conditions that ask nothing of the law, which is costly to load. */
const NO_LAW: Law = {
  inForce: () => "no",
  viewOf: () => {
    throw new RangeError("The law has not been loaded.");
  },
};

async function lawFor(conditions: readonly Condition[]): Promise<Law> {
  return conditions.some(({ op }) => op === "in-force") ? loadLaw() : NO_LAW;
}
