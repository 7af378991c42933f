import { type Html, html } from "../html/html.ts";
import { withCode } from "../html/with-code.ts";
import { capital, count } from "../words/say.ts";
import { RECORD_TYPES, SCHEMA_FILES, SCHEMA_NAMES, schemaOf } from "./schema-files.ts";
import { ABOUT } from "./schema-page.ts";

const FURTHER = SCHEMA_FILES.filter((name) => !RECORD_TYPES.some((type) => type === name));

/** The register of the schemas: a page for each type of record, and what stands in all of them. */
export function schemasPage(): Html {
  return html`<header class="record-head"><h1>Schema</h1><p class="finding">Seven types of records. Every field says what it means and what evidence it asks for; every vocabulary is closed, and each of its terms is explained.</p></header>
<section aria-labelledby="records"><h2 id="records">Records</h2><ul class="records">${RECORD_TYPES.map(line)}</ul></section>
<section aria-labelledby="further"><h2 id="further">Around them</h2><ul class="records">${FURTHER.map(line)}</ul></section>
<section aria-labelledby="use"><h2 id="use">Use them</h2><div><p>The files are JSON Schema 2020-12. Each stands at the address in its <code>$id</code>, and in the package <code>@org/defense-pact-data</code> under <code>json-schema/</code>. With this in its first line, an editor completes and checks a record as it is written:</p><pre><code># yaml-language-server: $schema=${schemaOf("agreement").$id}</code></pre><p>The schemas say what a record looks like; the <a href="/rules/">rules</a> say what must hold between its parts and among records. <a href="/method/">How claims are made</a> says how values come to be in them.</p></div></section>`;
}

function line(name: string): Html {
  const { description, properties = {} } = schemaOf(name);
  const hasPage = SCHEMA_NAMES.some((page) => page === name);
  return html`<li>${hasPage ? html`<a href="/schema/${name}/">${capital(name)}</a>` : capital(name)} <span class="quiet">${withCode(description ?? ABOUT[name] ?? "")} ${count(Object.keys(properties).length, "field")}.</span> <a href="/schema/${name}.json" aria-label="JSON Schema of ${name}">JSON Schema</a></li>`;
}
