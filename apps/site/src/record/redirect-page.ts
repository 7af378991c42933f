import type { Redirect } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { linkTo, nameOf } from "../words/names.ts";
import { dateHtml } from "../words/values.ts";

const WORDS = {
  moved: "This record has moved to another id.",
  split: "This record has become several.",
  withdrawn: "This record was withdrawn.",
} as const;

/** What became of an id that has no record any more: where it moved, what it became, or why it was withdrawn. */
export function redirectPage({ from, kind, to, reason, date }: Redirect, data: SiteData): Html {
  return html`<h1>${nameOf(from, data)}</h1><p class="finding">${WORDS[kind]}</p>${
    to.length > 0 && html`<ul>${to.map((id) => html`<li>${linkTo(id, data)}</li>`)}</ul>`
  }<p>${reason} <span class="quiet">${dateHtml(date)}</span></p><p class="quiet">Formerly <code>${from}</code>.</p>`;
}
