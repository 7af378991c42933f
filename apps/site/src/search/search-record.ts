import { COLLECTION_NAMES, collectionOfType, headlineOf, searchedText } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { sayDate } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { dateOf } from "../list/date-of.ts";
import { FACETS, type Facet } from "../list/facets.ts";
import { findingOf } from "../record/finding.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { pageOf } from "../words/names.ts";
import { capital } from "../words/say.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { SEARCH_FACETS } from "./search-facets.ts";

type FacetName = keyof typeof SEARCH_FACETS;

/** A record as the search knows it: the words it is found by, what a result shows, what it can be narrowed down by. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export function searchRecord(record: DatasetRecord, data: SiteData): SearchRecord {
  const { title, kind } = headlineOf(record);
  const collection = collectionOfType(record.type);
  const date = dateOf(record, data);
  const words = collection ? COLLECTION_WORDS[collection].one : record.type;
  return {
    url: pageOf(record.id),
    content: contentOf(record, title, data),
    meta: {
      title,
      about: [
        capital(words),
        kind && kind !== record.type && sayTerm(kind),
        date && sayDate(date, { short: true }),
      ]
        .filter(Boolean)
        .join(" · "),
    },
    filters: filtersOf(record, data),
  };
}

/**
 * The sentence that the page leads with, then the words that the API and the command line search too. The title comes
 * last: a result shows it anyway, and what is shown below it is the text around the words found first.
 */
function contentOf(record: DatasetRecord, title: string, data: SiteData): string {
  const lines = searchedText(record)
    .split("\n")
    .filter((line) => line !== title);
  return [...new Set([findingOf(record, data), ...lines, title])].join("\n");
}

function filtersOf(record: DatasetRecord, data: SiteData): Readonly<Record<string, readonly string[]>> {
  const collection = collectionOfType(record.type);
  const found = new Map<FacetName, Set<string>>();
  const put = (name: FacetName, word: string) => {
    found.set(name, (found.get(name) ?? new Set()).add(capital(word)));
  };
  if (!collection) return {};
  put("collection", COLLECTION_WORDS[collection].title);
  for (const facet of FACETS[collection]) {
    for (const value of facet.valuesOf(record)) {
      const word = facet.word(value, data);
      if (isSearchTerm(facet)) put(facet.field as FacetName, word);
      else if (facet.word !== sayTerm && isState(`actors/${value}`, data)) put("country", word);
    }
  }
  return Object.fromEntries([...found].map(([name, words]) => [name, [...words]]));
}

/** Whether a facet of a list is one of the search too: of those whose values are terms, the ones named there. */
export function isSearchTerm({ field, word }: Facet): boolean {
  return word === sayTerm && field in SEARCH_FACETS;
}

/** Records that facets name, and that are states, are countries to the search. */
function isState(id: string, data: SiteData): boolean {
  const record = data.get(id);
  return record?.type === "actor" && record.kind === "state";
}

/** Every record of a dataset for the search. Each is made when it is asked for. */
export function* searchRecords(data: SiteData): Generator<SearchRecord> {
  for (const collection of COLLECTION_NAMES) {
    for (const record of data.list(collection)) yield searchRecord(record, data);
  }
}
