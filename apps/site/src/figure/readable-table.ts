import type { Table } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html } from "../html/html.ts";
import { linkTo } from "../words/names.ts";

/** How a figure's table is shown: what is left to the CSV because it would say a thing twice, or in degrees. */
export interface Readable {
  readonly table: Table;
  readonly leftOut: readonly string[];
}

const ID = /^[a-z]+\/[a-z0-9-]+$/;

/** The data of a figure for readers: an id is the link and name of its record, numbers have their thousands apart. */
export function readableTable({ table, leftOut }: Readable, data: SiteData): Html {
  const columns = table.columns.filter(({ key }) => !leftOut.includes(key));
  return html`<table><caption class="quiet">${table.caption}</caption><thead><tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${table.rows.map(
    (row) => html`<tr>${columns.map(({ key }) => html`<td>${cell(row[key] ?? null, data)}</td>`)}</tr>
`,
  )}</tbody></table>`;
}

function cell(value: string | number | null, data: SiteData): Child {
  if (typeof value === "number") return value.toLocaleString("en-GB");
  return value !== null && ID.test(value) ? linkTo(value, data) : value;
}
