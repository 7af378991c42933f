import type { CollectionName } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html } from "../html/html.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { capital, count } from "../words/say.ts";
import { columnsOf } from "./columns.ts";
import { combineForm } from "./combining.ts";
import { facetCounts, type Listing, listingPath } from "./listings.ts";
import { stageLanes } from "./stage-lanes.ts";

/** A facet shows this many values; what is rarer is found by search. */
const MOST_VALUES = 12;

/** The heading of a list: "Agreements", "Agreements: status signed". */
export function listTitle({ collection, facet, value }: Listing, data: SiteData): string {
  const { title } = COLLECTION_WORDS[collection];
  return facet && value ? `${title}: ${facet.label.toLowerCase()} ${facet.word(value, data)}` : title;
}

/** A page of a list: what it is, its records as a table, how to go on, and how to narrow it down. */
export function listPage(listing: Listing, data: SiteData): Html {
  const { collection, facet, total, page, pages } = listing;
  const { one, title, about } = COLLECTION_WORDS[collection];
  const first = page === 1 && !facet;
  if (total === 0) return emptyList(title, about);
  return html`<header class="record-head">${facet && html`<p class="kicker"><a href="/${collection}/">All ${title.toLowerCase()}</a></p>`}<h1>${listTitle(listing, data)}</h1><p class="finding">${count(total, one, title.toLowerCase())}${pages > 1 && `, page ${page} of ${pages}`}.</p>${!facet && html`<p>${about}</p>`}</header>
${first && collection === "pledges" && html`<section aria-labelledby="lanes"><h2 id="lanes">How far they came</h2>${stageLanes(data)}</section>`}
<section aria-labelledby="list"><h2 id="list">${capital(title)}</h2><div>${table(listing, data)}${pageLinks(listing)}</div></section>
<section aria-labelledby="narrow"><h2 id="narrow">Narrow down</h2><div>${first ? combineForm(collection, data) : html`<p><a href="${combineAddress(listing)}">Combine with others</a></p>`}<div class="facets">${facetLists(listing, data)}</div></div></section>
${first && html`<p class="downloads">All of them: <a href="/data/${collection}.json" download>JSON</a> · <a href="/data/${collection}.csv" download>CSV</a></p>`}`;
}

/** A list of a dataset that has none: no table, and nothing to narrow down. */
function emptyList(title: string, about: string): Html {
  return html`<header class="record-head"><h1>${title}</h1><p class="finding">This dataset has no ${title.toLowerCase()}.</p><p>${about}</p></header>`;
}

function table({ collection, records }: Listing, data: SiteData): Html {
  const columns = columnsOf(collection);
  return html`<table class="register"><thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${records.map((record) => tableRow(record, columns, data))}</tbody></table>`;
}

/** A record's row in the list of its collection. */
export function listRow(record: DatasetRecord, collection: CollectionName, data: SiteData): Html {
  return tableRow(record, columnsOf(collection), data);
}

function tableRow(record: DatasetRecord, columns: ReturnType<typeof columnsOf>, data: SiteData): Html {
  return html`<tr>${columns.map(({ label, cell }) => html`<td data-label="${label}">${cell(record, data)}</td>`)}</tr>
`;
}

/** The whole list, where facets combine, with the one of this list chosen. */
function combineAddress({ collection, facet, value }: Listing): string {
  return facet && value
    ? `/${collection}/?${new URLSearchParams([[facet.field, value]])}`
    : `/${collection}/`;
}

function pageLinks(listing: Listing): Child {
  const { collection, page, pages } = listing;
  if (pages === 1) return undefined;
  const address = (to: number) =>
    `/${[collection, listingPath({ ...listing, page: to })].filter(Boolean).join("/")}/`;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (to) => to === 1 || to === pages || Math.abs(to - page) < 3,
  );
  return html`<nav aria-label="Pages"><ul class="pages">${page > 1 && html`<li><a rel="prev" href="${address(page - 1)}">Before</a></li>`}${near.map(
    (to) => html`<li><a href="${address(to)}"${to === page && html` aria-current="page"`}>${to}</a></li>`,
  )}${page < pages && html`<li><a rel="next" href="${address(page + 1)}">Next</a></li>`}</ul></nav>`;
}

function facetLists({ collection, facet: current, value: chosen }: Listing, data: SiteData): Child {
  return facetCounts(collection, data).map(({ facet, values }) => {
    if (values.length === 0) return undefined;
    const shown = values.slice(0, MOST_VALUES);
    const items = shown.map(({ value, count: number }) => {
      const isCurrent = facet.field === current?.field && value === chosen;
      return html`<li><a href="/${collection}/${facet.field}/${value}/"${isCurrent && html` aria-current="page"`}>${capital(facet.word(value, data))}</a> <span class="quiet">${number}</span></li>`;
    });
    return html`<div><h3>${facet.label}</h3><ul>${items}</ul></div>`;
  });
}
