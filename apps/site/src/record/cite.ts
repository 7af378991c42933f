import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { issueAddress } from "../about/issue-address.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { RECORD_FORMS } from "../files/record-forms.ts";
import { type Child, html, join } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { pageOf } from "../words/names.ts";

/** How to cite a record: title, dataset and version, address. */
export function citationText(record: DatasetRecord, { name, url }: Identity, data: SiteData): string {
  return `“${headlineOf(record).title}”. ${name}, version ${data.version}. ${url}${pageOf(record.id)}`;
}

/** How to cite a record, take it away, and say what is wrong with it. */
export function citeAndDownload(record: DatasetRecord, identity: Identity, data: SiteData): Child {
  const links = (use: "data" | "citation") =>
    join(
      RECORD_FORMS.filter((form) => form.use === use).map(
        ({ extension, title }) => html`<a href="/${record.id}.${extension}" download>${title}</a>`,
      ),
      " · ",
    );
  const issue = issueAddress(identity, data.version, {
    title: `Error in ${record.id}`,
    subject: `Record: ${record.id}`,
    question: "What is wrong, and which source says so:",
  });
  return html`<p class="citation">${citationText(record, identity, data)}</p>
<p>Citation as ${links("citation")}</p>
<p>Record as ${links("data")}</p>
<p><a href="${issue}" rel="external">Report an error in this record</a>; name the source that shows it. <a href="/corrections/">What happens then</a>.</p>`;
}
