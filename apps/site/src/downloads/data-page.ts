import { release } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, join } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { COMMAND } from "../words/command.ts";
import { count } from "../words/say.ts";
import { citationSentence, datasetCitations } from "./dataset-citation.ts";
import type { DownloadFacts } from "./downloads.ts";

/** What each file is that does not hold one collection. */
const FILES: Readonly<Record<string, string>> = {
  "dataset.json": "Everything as one JSON document, with redirects and the version",
  "dataset.ndjson": "Every record on a line of its own",
  "dataset.sqlite": "A SQLite database that answers queries as it is",
  "dataset.jsonld": "JSON-LD: linked data in schema.org and our own terms",
  "dataset.graphml": "GraphML: records as nodes, links as edges",
  "places.geojson": "GeoJSON: what has a position",
  "datapackage.json": "Data Package: what the columns of the CSV files mean",
  "croissant.json": "Croissant: the same for machine learning",
  "articles.bib": "The sources in BibTeX",
  "articles.ris": "The sources in RIS",
  "articles.csl.json": "The sources in CSL-JSON",
  "changes.json": "What each release changed",
  SHA256SUMS: "The digests, as sha256sum reads them",
};

/** Where the data can be had: every file with its size and digest, how to fetch and check it, under what terms, and how to cite it. */
export function dataPage(data: SiteData, downloads: readonly DownloadFacts[], identity: Identity): Html {
  const { licence } = identity.about;
  const records = COLLECTION_NAMES.reduce((sum, name) => sum + data.list(name).length, 0);
  return html`<header class="record-head"><h1>Data</h1><p class="finding">Version ${data.version}: ${count(records, "record")} in seven collections, with the claims behind every fact.${licence && html` <a href="${licence.url}">CC BY 4.0</a>.`}</p></header>
<section aria-labelledby="whole"><h2 id="whole">The whole dataset</h2>${fileTable(wholeFiles(downloads))}</section>
<section aria-labelledby="collections"><h2 id="collections">By collection</h2>${fileTable(downloads.filter(({ name }) => !FILES[name]))}</section>
<section aria-labelledby="fetch"><h2 id="fetch">Fetch and check</h2><div>${fetching(identity, data)}</div></section>
${licence && html`<section aria-labelledby="licence"><h2 id="licence">Licence</h2><div><p>The dataset is under <a href="${licence.url}" rel="license">${licence.title}</a>: use it for any purpose, and say where it is from. ${release.licenceNote}</p><p>The programs are under the MIT licence.</p></div></section>`}
<section aria-labelledby="cite"><h2 id="cite">Cite</h2><div>${citing(identity, data)}</div></section>
<section aria-labelledby="versions"><h2 id="versions">Versions</h2><div><p>A release with new records or corrected values raises the middle number of the version, one that changes citations and our own wording alone the last; an id that goes, or a field of another type, raises the first (below 1.0.0 the middle one). Ids never vanish: a record that moves leaves a redirect. <a href="/changes/">What each release changed</a>.</p></div></section>`;
}

function fileTable(files: readonly DownloadFacts[]): Html {
  return html`<table class="register files"><thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>${files.map(
    ({ name, bytes, sha256 }) =>
      html`<tr><td><a href="/data/${name}" download>${name}</a>${about(name)}</td><td data-label="Size">${sayBytes(bytes)}</td><td data-label="SHA-256"><span class="digest">${sha256}</span></td></tr>
`,
  )}</tbody></table>`;
}

function about(name: string): Child {
  return FILES[name] && html` <span class="quiet">${FILES[name]}</span>`;
}

/** The files of the whole dataset, in the order in which they are explained. */
function wholeFiles(downloads: readonly DownloadFacts[]): readonly DownloadFacts[] {
  const order = Object.keys(FILES);
  return downloads
    .filter(({ name }) => FILES[name])
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** A size in the units that file managers show. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1000, "kB"] : [bytes / 1e6, "MB"];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

/** Commands, each run by a test against the built site. */
function fetching({ url, isOwn }: Identity, data: SiteData): Html {
  const at = (name: string) => `${url}/data/${name}`;
  return html`<p>Everything as one document, and its digest:</p>
<pre><code data-run>curl -sSO ${at("dataset.json")}
curl -sS ${at("SHA256SUMS")} | grep ' dataset.json$' | sha256sum --check</code></pre>
<p>One collection, a record a line:</p>
<pre><code data-run>curl -sS ${at("pledges.ndjson")} | head -n 1</code></pre>
<p>A record is at its page’s address without the last slash, with <code>.json</code> or <code>.csv</code>:</p>
<pre><code data-run>curl -sS ${url}/${someRecord(data)}.json</code></pre>
${!isOwn && IN_A_PROGRAM}`;
}

/** The package holds the published dataset. */
const IN_A_PROGRAM = html`<p>In a program, with types, lookups and totals:</p>
<pre><code>npm install ${release.name}</code></pre>
<pre><code data-module>import { agreements, claimsFor, pledges, totals } from "${release.name}";

console.log(agreements.length, claimsFor(agreements[0].id).length, totals(pledges).totals.length);</code></pre>
<p>In a terminal: <code>${COMMAND} export --list</code> tells further forms, among them Parquet and Excel.</p>`;

/** A record to show how records are fetched. */
function someRecord(data: SiteData): string {
  const shown = "actors/kenya";
  const [any] = COLLECTION_NAMES.flatMap((name) => data.list(name).slice(0, 1));
  return data.get(shown) ? shown : (any?.id ?? shown);
}

function citing(identity: Identity, data: SiteData): Html {
  const forms = datasetCitations(data, identity);
  return html`<p class="citation">${citationSentence(data, identity)}</p><p>For one record, cite its page: it says how. For reference managers: ${join(
    forms.map(({ title, file }) => html`<a href="/${file}" download>${title}</a>`),
    " · ",
  )}</p>${forms.map(({ title, text }) => html`<details><summary>${title}</summary><pre><code>${text.trimEnd()}</code></pre></details>`)}`;
}
