import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { CollectionName } from "@org/defense-pact-store";
import { link } from "../http/page-link.ts";
import type { Parameter } from "../requests/parameter.ts";
import type { Asked, Content, Reading } from "./endpoint.ts";
import { assertAffordable } from "./query-cost.ts";
import { CURSOR, LIMIT } from "./shared-parameters.ts";
import { assertNamed } from "./unknown-names.ts";

const COLLECTION: Parameter = {
  name: "collection",
  type: "term",
  terms: COLLECTION_NAMES,
  description: "Of one collection's records only.",
  example: "agreements",
};

type PageValues = {
  readonly limit: number;
  readonly cursor?: string;
  readonly collection?: CollectionName;
};

/** The values that are given, so that those left out are left out of the store's query too. */
function pageQuery({ query: { values } }: Asked): PageValues {
  const { limit, cursor, collection } = values as PageValues;
  return { limit, ...(cursor !== undefined && { cursor }), ...(collection !== undefined && { collection }) };
}

function pageOf(
  asked: Asked,
  name: string,
  page: Readonly<Record<string, unknown>> & { readonly next?: string },
): Content {
  const lines = page[name] as readonly unknown[];
  const body =
    asked.form === "ndjson"
      ? lines.map((line) => `${JSON.stringify(line)}\n`).join("")
      : JSON.stringify(page);
  return { body, links: page.next === undefined ? [] : [link(asked.page(page.next), "next")] };
}

export const search: Reading = {
  method: "GET",
  path: "/v1/search",
  id: "search",
  tag: "Questions",
  summary: "Finds records that have all the words, best first",
  description:
    "The last word may be only begun. Of more than 10,000 records those with the latest dates are ranked: `ranked` and `total` say so. Nothing in the text is an operator.",
  parameters: [
    {
      name: "q",
      type: "text",
      mostLength: 500,
      isRequired: true,
      description: "The words.",
      example: "kenya framework",
    },
    COLLECTION,
    LIMIT,
  ],
  forms: ["json", "ndjson"],
  answers: "Hits",
  problems: ["query/bad-limit", "request/missing-parameter"],
  async answer(asked) {
    const { q } = asked.query.values as { q: string };
    const { cursor: _, ...query } = pageQuery(asked);
    return pageOf(asked, "hits", { ...(await asked.source.ask((store) => store.search(q, query))) });
  },
};

export const totals: Reading = {
  method: "GET",
  path: "/v1/totals",
  id: "getTotals",
  tag: "Questions",
  summary: "Adds up pledges",
  description:
    "Totals are intervals, one for each kind, unit and stage. An announcement made twice counts once; every total lists what it counts, what not, and why.",
  filters: "pledges",
  forms: ["json"],
  answers: "Totals",
  problems: ["request/too-costly"],
  async answer(asked) {
    assertAffordable(asked.query.filters, "pledges", asked.source);
    const added = await asked.source.ask((store) => store.totals(asked.query.filters));
    if (added.totals.length + added.uncounted.length === 0) await assertNamed(asked);
    return { body: JSON.stringify(added) };
  },
};

export const timeline: Reading = {
  method: "GET",
  path: "/v1/timeline",
  id: "getTimeline",
  tag: "Questions",
  summary: "Gives every dated fact, by its first possible day",
  description: "`since` and `until` are about each fact's own date, the other filters about its record.",
  parameters: [
    COLLECTION,
    {
      name: "sort",
      type: "term",
      terms: ["date", "-date"],
      otherwise: "date",
      description: "`-date` for the latest first.",
      example: "-date",
    },
    LIMIT,
    CURSOR,
  ],
  filters: "all",
  forms: ["json", "ndjson"],
  answers: "Timeline",
  problems: ["query/bad-limit", "query/bad-cursor", "query/stale-cursor", "request/too-costly"],
  async answer(asked) {
    const { filters, values } = asked.query;
    const query = pageQuery(asked);
    assertAffordable(filters, query.collection ?? "all", asked.source);
    const page = await asked.source.ask((store) =>
      store.timeline({ ...query, filters, isDescending: values.sort === "-date" }),
    );
    if (page.entries.length === 0) await assertNamed(asked);
    return pageOf(asked, "entries", { ...page });
  },
};

export const disputes: Reading = {
  method: "GET",
  path: "/v1/disputes",
  id: "listDisputes",
  tag: "Questions",
  summary: "Lists the fields on which sources disagree, with what was chosen and why",
  parameters: [COLLECTION, LIMIT, CURSOR],
  forms: ["json", "ndjson"],
  answers: "Disputes",
  problems: ["query/bad-limit", "query/bad-cursor", "query/stale-cursor"],
  async answer(asked) {
    return pageOf(asked, "disputes", {
      ...(await asked.source.ask((store) => store.disputed(pageQuery(asked)))),
    });
  },
};

export const stats: Reading = {
  method: "GET",
  path: "/v1/stats",
  id: "getStats",
  tag: "Questions",
  summary: "Counts records, claims, sources and disputes",
  forms: ["json"],
  answers: "Stats",
  async answer({ source, served: { version, digest } }) {
    return { body: JSON.stringify({ version, digest, ...(await source.ask((store) => store.stats())) }) };
  },
};
