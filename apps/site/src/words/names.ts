import { headlineOf } from "@org/defense-pact-data/model";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { capital } from "./say.ts";

/** The address of a record's page: its id between slashes. */
export function pageOf(id: string): string {
  return `/${id}/`;
}

/** What to call an id: its record's name; for an id without a record, its slug as words. */
export function nameOf(id: string, data: SiteData): string {
  const record = data.get(id);
  return record ? headlineOf(record).title : capital(id.slice(id.indexOf("/") + 1).replaceAll("-", " "));
}

/** A link to a record, by its name or by words of one's own; plain text for an id without a record. */
export function linkTo(id: string, data: SiteData, words: string = nameOf(id, data)): Html {
  return data.get(id) ? html`<a href="${pageOf(id)}">${words}</a>` : html`${words}`;
}
