import { COLLECTION_NAMES, IDENTITY } from "@org/defense-pact-data/model";
import { type Html, html } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { COMMAND } from "../words/command.ts";

/** Where the records stand that files are checked against. */
export const BASE_FILE = "validate/base.json";

export const VALIDATE_ABOUT =
  "Check your own records against the schemas and rules of this dataset. Nothing you give leaves your browser.";

/** The page that validates: what to do without scripts, the form, and room for the result. */
export function validatePage(identity: Identity): Html {
  return html`<header class="record-head"><h1>Validate</h1><p class="finding">${VALIDATE_ABOUT}</p><p>JSON, NDJSON, YAML and CSV, also gzipped. Several files are judged as one dataset; what they refer to is looked for in them, then in the records of ${identity.name}.</p></header>
<noscript><p class="remark">The check runs in your browser and needs JavaScript, which is off. The same check on the command line: <code>${COMMAND} validate my-records/</code></p></noscript>
<form id="validate" class="validate" data-base="/${BASE_FILE}" data-home="${IDENTITY.homepage}" hidden>
<section aria-labelledby="files-title"><h2 id="files-title">Files</h2><div id="drop" class="drop"><p>Drop files or a folder here, or choose them:</p><p><label for="files">Files</label> <input type="file" id="files" multiple accept=".json,.ndjson,.jsonl,.yaml,.yml,.csv,.gz"></p><p><label for="folder">A folder</label> <input type="file" id="folder" webkitdirectory></p></div></section>
<section aria-labelledby="text-title"><h2 id="text-title">Text</h2><div><p><label for="text">Or paste records</label></p><textarea id="text" rows="8" spellcheck="false" autocomplete="off"></textarea><p><label for="collection">CSV rows without a <code>type</code> are</label> <select id="collection"><option value="">told by their ids</option>${COLLECTION_NAMES.map((name) => html`<option value="${name}">${COLLECTION_WORDS[name].title.toLowerCase()}</option>`)}</select></p><p><button type="submit">Check the text</button></p></div></section>
<section aria-labelledby="result-title"><h2 id="result-title">Result</h2><div><p id="verdict" class="verdict" role="status" tabindex="-1">Nothing checked yet.</p><p id="running" hidden><progress id="progress" max="1" value="0" aria-label="Read so far"></progress> <span id="read"></span> <button type="button" id="cancel">Cancel</button></p><p id="report" hidden><button type="button" id="download">Download the report (JSON)</button> <button type="button" id="download-markdown">The same as Markdown</button></p><div id="findings"></div></div></section>
</form>`;
}
