import type { CollectionName } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { capital } from "../words/say.ts";
import { FACETS } from "./facets.ts";
import { facetCounts, orderedRecords } from "./listings.ts";

/** A record of a list as the form has it that combines facets: its row, and its values by facet. */
export interface CombinedRow {
  readonly row: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Where the rows of a list stand for that form. */
export function rowsPath(collection: CollectionName): string {
  return `${collection}/rows.json`;
}

/** Every row of a list with its values, in the order of the list. */
export function combinedRows(
  collection: CollectionName,
  data: SiteData,
  rowOf: (record: DatasetRecord) => Html,
): readonly CombinedRow[] {
  return orderedRecords(collection, data).map((record) => ({
    row: rowOf(record).markup.trim(),
    values: Object.fromEntries(FACETS[collection].map(({ field, valuesOf }) => [field, valuesOf(record)])),
  }));
}

/** The form that combines facets. It is hidden until its script runs: single facets are read without. */
export function combineForm(collection: CollectionName, data: SiteData): Html {
  const { one, title } = COLLECTION_WORDS[collection];
  const choices = facetCounts(collection, data)
    .filter(({ values }) => values.length > 0)
    .map(
      ({ facet, values }) =>
        html`<p><label for="combine-${facet.field}">${facet.label}</label> <select id="combine-${facet.field}" name="${facet.field}"><option value="">any</option>${values.map(
          ({ value, count }) =>
            html`<option value="${value}">${capital(facet.word(value, data))} (${count})</option>`,
        )}</select></p>`,
    );
  return html`<form id="combine" class="combine" action="/${collection}/" method="get" data-rows="/${rowsPath(collection)}" data-one="${one}" data-many="${title.toLowerCase()}" hidden><h3>Combine</h3><div class="choices">${choices}</div><p id="combined" role="status"></p></form>`;
}
