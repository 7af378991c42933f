import { SEARCH_FACETS } from "./search-facets.ts";

/** What is searched for: words, and by facet the values of which a record is to have one. */
export interface Search {
  readonly words: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** The search that an address asks for; what is no facet is passed over. */
export function searchOf(parameters: URLSearchParams): Search {
  const chosen = Object.keys(SEARCH_FACETS)
    .map((name) => [name, parameters.getAll(name).filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return { words: (parameters.get("q") ?? "").trim(), chosen: Object.fromEntries(chosen) };
}

/** The address of a search, from `/search/` on. */
export function addressOf({ words, chosen }: Search): string {
  const parameters = new URLSearchParams(words === "" ? [] : [["q", words]]);
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(name, value);
  }
  const query = parameters.toString();
  return query === "" ? "/search/" : `/search/?${query}`;
}

/** Whether a search asks for anything. */
export function isEmpty({ words, chosen }: Search): boolean {
  return words === "" && Object.keys(chosen).length === 0;
}
