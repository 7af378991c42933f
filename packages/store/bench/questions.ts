import type { CollectionName } from "@org/defense-pact-data/fields";
import { type Parameters, parseFilters, type Store } from "../src/index.ts";

/** What is asked of a store of sample records, by name; `at` makes each call another one. */
export async function questionsFor(store: Store): Promise<Map<string, (at: number) => Promise<unknown>>> {
  const ids = await someIds(store);
  const id = (collection: CollectionName, at: number) => {
    const known = ids[collection] ?? [];
    return known[(at * 7919) % known.length] as string;
  };
  const list =
    (collection: CollectionName | "all", parameters: (at: number) => Parameters, sort?: string) =>
    (at: number) => {
      const parsed = parseFilters(parameters(at), collection === "all" ? {} : { collection });
      if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join(" "));
      return store.list(collection, { filters: parsed.filters, ...(sort && { sort }) });
    };
  const middle = (await store.list("pledges", { sort: "date" })).next as string;
  return new Map([
    ["get", (at: number) => store.get(id("pledges", at))],
    ["page of 50", () => store.list("pledges")],
    ["page of 50, a later one, by date", () => store.list("pledges", { sort: "date", cursor: middle })],
    ["list: by, newest first", list("pledges", (at) => ({ by: id("actors", at) }), "-date")],
    ["list: party and topic", list("agreements", (at) => ({ party: id("actors", at), topic: "cyber" }))],
    [
      "list: kind, status, since, by title",
      list("events", () => ({ kind: "visit", since: "2015" }), "title"),
    ],
    ["list: source", list("all", (at) => ({ source: id("articles", at) }))],
    ["list: disputed, by date", list("agreements", () => ({ disputed: "true" }), "date")],
    ["list: amount at least", list("pledges", () => ({ field: "/promise/amount>=1000000" }), "-date")],
    [
      "list: in force on a day, certain",
      list("agreements", () => ({ "in-force-on": "2012-01-01", certainty: "certain" })),
    ],
    [
      "total: kind and since",
      async () => {
        const parsed = parseFilters({ kind: "visit", since: "2015" }, { collection: "events" });
        return parsed.ok && store.list("events", { filters: parsed.filters, total: true, limit: 1 });
      },
    ],
    ["timeline, newest first", () => store.timeline({ isDescending: true })],
    ["links, depth 2, 50 records", (at) => store.links(id("agreements", at), { depth: 2 })],
    ["claims by source", (at) => store.claimsBySource(id("articles", at))],
    ["search: two words", (at) => store.search(WORDS[at % WORDS.length] as string, { limit: 20 })],
    ["search: one common word begun", () => store.search("a", { limit: 20 })],
  ]);
}

let WORDS: readonly string[] = ["agreement with"];

async function someIds(store: Store): Promise<Partial<Record<CollectionName, readonly string[]>>> {
  const collections = ["actors", "agreements", "articles", "pledges"] as const;
  const pages = await Promise.all(collections.map((name) => store.list(name, { limit: 1000 })));
  WORDS =
    pages[1]?.records.slice(0, 100).map(({ record }) => titleWords(record as unknown as { title: string })) ??
    WORDS;
  return Object.fromEntries(collections.map((name, at) => [name, pages[at]?.records.map(({ id }) => id)]));
}

function titleWords({ title }: { readonly title: string }): string {
  return title.split(" ").slice(0, 2).join(" ");
}
