import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { type Html, html, join } from "../html/html.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";

export const SEARCH_ABOUT =
  "Find agreements, pledges, actors, places, events, statements and articles by their words.";

/** The search: what to do without scripts, the form, and room for what is found. */
export function searchPage(): Html {
  const lists = COLLECTION_NAMES.map(
    (name) => html`<a href="/${name}/">${COLLECTION_WORDS[name].title.toLowerCase()}</a>`,
  );
  return html`<header class="record-head"><h1>Search</h1></header>
<noscript><p>The search runs in your browser and needs JavaScript, which is off. Everything can be read without it: see the lists of ${join(lists, ", ")}, each with its facets.</p></noscript>
<form id="search" class="search" role="search" aria-label="The dataset" action="/search/" method="get" hidden>
<p><label for="query">Words</label> <input type="search" id="query" name="q" autocomplete="off"> <button type="submit">Search</button></p>
<p id="found" class="verdict" role="status"></p>
<div class="search-columns"><div><ol id="results" class="results"></ol><p><button type="button" id="more" hidden>Show more</button></p></div><div id="facets" class="search-facets"></div></div>
</form>`;
}
