import { html } from "../html/html.ts";
import { type Counts, loadPagefind, type Outcome, type Pagefind } from "./pagefind.ts";
import { facetBoxes, foundSentence, resultItem } from "./results.ts";
import { addressOf, isEmpty, type Search, searchOf } from "./search-address.ts";
import { DOCUMENTS, SEARCH_FACETS } from "./search-facets.ts";

/** Results shown at once. */
const PAGE = 20;

const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = part<HTMLFormElement>("search");
const query = part<HTMLInputElement>("query");
const found = part("found");
const results = part("results");
const more = part("more");
const facets = part("facets");

let pagefind: Promise<{ readonly search: Pagefind["search"]; readonly all: Counts }> | undefined;
let current: Outcome | undefined;
/** Counts the searches, so that a late answer does not overwrite a newer one. */
let turn = 0;

async function load() {
  const loaded = await loadPagefind();
  return { search: loaded.search, all: await loaded.filters() };
}

/** Shows what a search finds. */
async function show(search: Search): Promise<void> {
  turn += 1;
  const mine = turn;
  query.value = search.words;
  try {
    pagefind ??= load();
    const { search: find, all } = await pagefind;
    const outcome = isEmpty(search)
      ? undefined
      : await find(search.words || null, { filters: filtersOf(search) });
    if (mine !== turn) return;
    current = outcome;
    showFacets(search, outcome ?? { filters: all, totalFilters: all });
    results.replaceChildren();
    found.textContent = outcome
      ? foundSentence(search, outcome.results.length, documentsAmong(outcome))
      : "Write what you look for, or choose a facet.";
    await showMore();
  } catch {
    pagefind = undefined;
    found.textContent = "The search could not be loaded. Reload the page, or read the lists above.";
  }
}

/** How many of what is found are documents of the site and no records. */
function documentsAmong({ filters }: Outcome): number {
  return filters.collection?.[DOCUMENTS] ?? 0;
}

function filtersOf({ chosen }: Search) {
  return Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, { any: values }]));
}

function showFacets(search: Search, counts: Pick<Outcome, "filters" | "totalFilters">): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  facets.innerHTML = facetBoxes(SEARCH_FACETS, counts, search).markup;
  // The boxes are drawn anew; whoever has just changed one by the keyboard stays on it.
  if (focused?.type !== "checkbox") return;
  for (const box of facets.querySelectorAll("input")) {
    if (box.name === focused.name && box.value === focused.value) box.focus();
  }
}

async function showMore(): Promise<void> {
  const mine = turn;
  const from = results.childElementCount;
  const all = current?.results ?? [];
  const next = await Promise.all(all.slice(from, from + PAGE).map((result) => result.data()));
  if (mine !== turn) return;
  results.insertAdjacentHTML("beforeend", html`${next.map(resultItem)}`.markup);
  more.hidden = from + next.length >= all.length;
  if (from > 0) results.children[from]?.querySelector("a")?.focus();
}

/** What the form holds, as its own address has it. */
function asked(): Search {
  return searchOf(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.pushState(null, "", addressOf(asked()));
  show(asked());
});
facets.addEventListener("change", () => {
  history.pushState(null, "", addressOf(asked()));
  show(asked());
});
more.addEventListener("click", showMore);
const fromAddress = () => show(searchOf(new URLSearchParams(location.search)));
addEventListener("popstate", fromAddress);

form.hidden = false;
fromAddress();
