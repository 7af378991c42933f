import type { Dataset } from "@org/defense-pact-data/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asked } from "./fixtures/asked.ts";
import { type RandomQuery, randomDataset, randomQuery, randomText } from "./fixtures/random-dataset.ts";
import { memoryStore } from "./memory/memory-store.ts";
import { openStore } from "./sqlite/open-store.ts";
import type { Store } from "./store.ts";

/** Both stores answer alike, whatever the dataset; that on SQLite by either of its ways to look. */
async function sameFromBoth(dataset: Dataset, ask: (store: Store) => Promise<unknown>): Promise<void> {
  const stores = [
    await memoryStore(dataset, { mostRanked: 5 }),
    await openStore({ dataset }, { mostRanked: 5 }),
    await openStore({ dataset }, { mostRanked: 5, few: 0 }),
  ];
  try {
    const [one, other, third] = await Promise.all(stores.map(ask));
    expect(other).toEqual(one);
    expect(third).toEqual(one);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

async function allPages(
  store: Store,
  { collection, parameters, sort, limit }: RandomQuery,
): Promise<unknown> {
  const filters = asked(parameters, collection === "all" ? undefined : collection);
  const pages: unknown[] = [];
  let cursor: string | undefined;
  do {
    const query = { filters, sort, limit, total: true, ...(cursor !== undefined && { cursor }) };
    const { records, total, next } = await store.list(collection, query);
    pages.push({ records: records.map(({ json }) => json), total, next });
    cursor = next;
  } while (cursor !== undefined);
  return pages;
}

test("both stores list the same records in the same pages, whatever is asked", async () => {
  const queries = fc.array(randomQuery, { minLength: 4, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(randomDataset, queries, (dataset, asks) =>
      sameFromBoth(dataset, (store) => Promise.all(asks.map((query) => allPages(store, query)))),
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("both stores give the same timelines, links, totals, disputes and counts", async () => {
  await fc.assert(
    fc.asyncProperty(randomDataset, randomQuery, fc.integer({ min: 1, max: 4 }), (dataset, query, depth) =>
      sameFromBoth(dataset, async (store) => {
        const { collection, parameters, limit } = query;
        const one = collection === "all" ? undefined : collection;
        const filters = asked(parameters, one);
        return [
          await store.timeline({ filters, limit, ...(one && { collection: one }) }),
          await store.links("actors/arcadia", { depth, limit, evidence: limit > 3 }),
          await store.links("agreements/a", { depth }),
          await store.totals(collection === "pledges" ? filters : undefined),
          await store.claimsBySource("articles/a", { limit }),
          await store.disputed({ limit }),
          await store.stats(),
          await store.release(),
        ];
      }),
    ),
    { numRuns: 40 },
  );
}, 60_000);

test("both stores find and rank the same records", async () => {
  const texts = fc.array(randomText, { minLength: 4, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(randomDataset, texts, (dataset, asks) =>
      sameFromBoth(dataset, (store) =>
        Promise.all([
          ...asks.map((text) => store.search(text)),
          ...asks.map((text) => store.search(text, { collection: "agreements", limit: 2 })),
        ]),
      ),
    ),
    { numRuns: 60 },
  );
}, 60_000);
