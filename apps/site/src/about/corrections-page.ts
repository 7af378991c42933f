import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { issueAddress } from "./issue-address.ts";

/** How to say that something is wrong, and what then happens. */
export function correctionsPage(identity: Identity, data: SiteData): Html {
  const error = issueAddress(identity, data.version, {
    title: "Error in …",
    subject: "Record or page: ",
    question: "What is wrong, and which source says so:",
  });
  const source = issueAddress(identity, data.version, {
    title: "A source that is missing: …",
    subject: "Address of the source: ",
    question: "What it says that is not here:",
  });
  return html`<header class="record-head"><h1>Corrections</h1><p class="finding">Something is wrong, or missing? Say so. What counts is a source that shows it.</p></header>
<section aria-labelledby="report"><h2 id="report">Report an error</h2><div><p>At the end of every record’s page, “Report an error in this record” opens an issue that already names the record and the version. Otherwise:</p><ul><li><a href="${error}" rel="external">Report an error</a></li><li><a href="${source}" rel="external">Name a source that is missing</a></li></ul><p>Name the record, the value, and the source that says otherwise, with its words. An issue is public: please leave out what should not be.</p></div></section>
<section aria-labelledby="kinds"><h2 id="kinds">What helps most</h2><div><dl class="terms"><div><dt>A misreading</dt><dd>The words are right, and the value does not follow from them. Name the claim: every row of evidence has an address of its own.</dd></div><div><dt>A source that disagrees</dt><dd>It is taken in as a rival claim, beside what is there. Nothing is overwritten.</dd></div><div><dt>Two records of one thing</dt><dd>They are joined, and the id that goes leaves a redirect.</dd></div><div><dt>A person</dt><dd>If a record is about you and says what it should not, say so; a claim can be withdrawn.</dd></div></dl></div></section>
<section aria-labelledby="then"><h2 id="then">What happens then</h2><div><p>A correction is a change to the records with a reason. It comes with the next release, is listed under <a href="/changes/">changes</a> and in the history of its record, and earlier releases stay as they were. A claim that is taken back stays in its record as withdrawn.</p></div></section>
<section aria-labelledby="own"><h2 id="own">Mend it yourself</h2><div><p>The records are text files in <a href="${identity.repository}" rel="external">the repository</a>. Change one, run <code>npx defense-pact validate records/</code>, and send it; the <a href="/rules/">rules</a> say what is asked of it, the <a href="/method/">method</a> how claims are made.</p></div></section>`;
}
