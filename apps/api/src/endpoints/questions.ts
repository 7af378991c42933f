import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { CollectionName, Excerpt } from "@org/defense-pact-store";
import type { FormName } from "../forms/forms.ts";
import { tableCsv } from "../forms/table.ts";
import { link } from "../http/page-link.ts";
import { TABLE_COLUMNS } from "../openapi/question-schemas.ts";
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
  name: keyof typeof TABLE_COLUMNS | "disputes",
  page: Readonly<Record<string, unknown>> & { readonly next?: string },
): Content {
  const body = written(asked.form, name, page);
  return { body, links: page.next === undefined ? [] : [link(asked.page(page.next), "next")] };
}

function written(
  form: FormName,
  name: keyof typeof TABLE_COLUMNS | "disputes",
  page: Readonly<Record<string, unknown>>,
): string {
  const lines = page[name] as readonly object[];
  if (form === "ndjson") return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  if (form === "csv" && name !== "disputes") return tableCsv(TABLE_COLUMNS[name], lines);
  return JSON.stringify(page);
}

/** In a cell what matches stands between « and », as the command line writes it. */
function excerptText(excerpt: Excerpt): string {
  return excerpt.map(({ text, isMatch }) => (isMatch ? `«${text}»` : text)).join("");
}

export const search: Reading = {
  method: "GET",
  path: "/v1/search",
  id: "search",
  tag: "Questions",
  summary: "Finds records that have all the words, best first",
  description:
    "The last word may be only begun. Of more than 10,000 records those with the latest dates are ranked: `ranked` and `total` say so. Nothing in the text is an operator. In CSV what matches stands between « and ».",
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
  forms: ["json", "ndjson", "csv"],
  answers: "Hits",
  problems: ["query/bad-limit", "request/missing-parameter"],
  async answer(asked) {
    const { q } = asked.query.values as { q: string };
    const { cursor: _, ...query } = pageQuery(asked);
    const found = await asked.source.ask((store) => store.search(q, query));
    if (asked.form !== "csv") return pageOf(asked, "hits", { ...found });
    const hits = found.hits.map((hit) => ({ ...hit, excerpt: excerptText(hit.excerpt) }));
    return pageOf(asked, "hits", { hits });
  },
};

export const totals: Reading = {
  method: "GET",
  path: "/v1/totals",
  id: "getTotals",
  tag: "Questions",
  summary: "Adds up pledges",
  description:
    "Totals are intervals, one for each kind, unit and stage. An announcement made twice counts once; every total lists what it counts, what not, and why. In CSV a pledge that no total counts is a row of its own, with `leftOut` alone.",
  filters: "pledges",
  forms: ["json", "csv"],
  answers: "Totals",
  problems: ["request/too-costly"],
  async answer(asked) {
    assertAffordable(asked.query.filters, "pledges", asked.source);
    const added = await asked.source.ask((store) => store.totals(asked.query.filters));
    if (added.totals.length + added.uncounted.length === 0) await assertNamed(asked);
    if (asked.form === "json") return { body: JSON.stringify(added) };
    const uncounted = added.uncounted.map((one) => ({ leftOut: [one] }));
    return { body: tableCsv(TABLE_COLUMNS.totals, [...added.totals, ...uncounted]) };
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
  forms: ["json", "ndjson", "csv"],
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
