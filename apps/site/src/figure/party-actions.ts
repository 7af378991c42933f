import type { Agreement } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { linkTo, pageOf } from "../words/names.ts";
import { dateHtml } from "../words/values.ts";

/** What each party did and when, as far as sources tell, with the date for which this holds. */
export function partyActions(agreement: Agreement, data: SiteData): Html {
  const events = data.figures.eventsAbout(agreement.id);
  const rows = agreement.parties.map(({ actor, role }) => {
    const signed = agreement.signed && dateHtml(agreement.signed.date);
    const ratified = events.find(
      (event) => event.kind === "ratification" && event.participants?.some((one) => one.actor === actor),
    );
    const ratification = ratified
      ? html`<a href="${pageOf(ratified.id)}">${ratified.date ? dateHtml(ratified.date) : "undated"}</a>`
      : absent("no source for a ratification");
    return html`<tr><th scope="row">${linkTo(actor, data)}</th><td data-label="Role">${role}</td><td data-label="Signature">${signed || absent("no source for a signature")}</td><td data-label="Ratification">${ratification}</td></tr>`;
  });
  return html`<table class="register"><caption>Actions of the parties, as at ${dateHtml(agreement.statusAsOf)}</caption><thead><tr><th scope="col">Party</th><th scope="col">Role</th><th scope="col">Signature</th><th scope="col">Ratification</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function absent(words: string): Html {
  return html`<span class="absent">${words}</span>`;
}
