import { type Html, html } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { BASE_FILE } from "../validate/validate-page.ts";
import { COMMAND } from "../words/command.ts";

export const DRAFT_ABOUT =
  "Paste a news story or release, and see which records it tells of, each value with the words that say so. Nothing you give leaves your browser.";

/** The page that drafts: what to do without scripts, the form, and room for the proposals. */
export function draftPage(identity: Identity): Html {
  return html`<header class="record-head"><h1>Draft</h1><p class="finding">${DRAFT_ABOUT}</p><p>Agreements, pledges, actors and places are proposed by rules that say the same of the same text; a person accepts, mends or rejects. What tells of a record of ${identity.name} comes as further claims on it. English texts only.</p></header>
<noscript><p class="remark">Drafting runs in your browser and needs JavaScript, which is off. The same on the command line: <code>${COMMAND} draft release.txt</code></p></noscript>
<form id="draft" class="validate" data-base="/${BASE_FILE}" hidden>
<section aria-labelledby="text-title"><h2 id="text-title">Text</h2><div><p><label for="text">Headline, publisher and date, each on a line; then the text, a paragraph a line</label></p><textarea id="text" rows="14" spellcheck="false" autocomplete="off"></textarea><p><button type="submit">Draft its records</button></p></div></section>
<section aria-labelledby="result-title"><h2 id="result-title">Proposals</h2><div><p id="verdict" class="verdict" role="status" tabindex="-1">Nothing drafted yet.</p><p id="report" hidden><button type="button" id="download">Download the proposals (JSON)</button></p><div id="proposals"></div></div></section>
</form>`;
}
