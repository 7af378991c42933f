import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { RECORD_FORMS } from "../files/record-forms.ts";
import { type Child, html, join } from "../html/html.ts";
import { pageOf } from "../words/names.ts";

/** What the site is called in citations. */
export const SITE_NAME = "Defense Pact";

/** How to cite a record: title, dataset and version, address. */
export function citationText(record: DatasetRecord, site: string, data: SiteData): string {
  return `“${headlineOf(record).title}”. ${SITE_NAME}, version ${data.version}. ${new URL(pageOf(record.id), site).href}`;
}

/** How to cite a record, take it away, and say what is wrong with it. */
export function citeAndDownload(
  record: DatasetRecord,
  site: string,
  repository: string,
  data: SiteData,
): Child {
  const forms = RECORD_FORMS.map(
    ({ extension, title }) => html`<a href="/${record.id}.${extension}" download>${title}</a>`,
  );
  const issue = new URL(`${repository}/issues/new`);
  issue.searchParams.set("title", `Error in ${record.id}`);
  issue.searchParams.set(
    "body",
    `Record: ${record.id}\nVersion: ${data.version}\n\nWhat is wrong, and which source says so:\n`,
  );
  return html`<p class="citation">${citationText(record, site, data)}</p>
<p>Download: ${join(forms, " · ")}</p>
<p><a href="${issue.href}" rel="external">Report an error in this record</a>; name the source that shows it.</p>`;
}
