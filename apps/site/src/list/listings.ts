import { COLLECTION_NAMES, type CollectionName, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { namersOf } from "../dataset/naming.ts";
import type { SiteData } from "../dataset/site-data.ts";
import { dateOf } from "./date-of.ts";
import { FACETS, type Facet } from "./facets.ts";

/** A list has this many records on a page. */
export const PAGE_SIZE = 100;

/** A page of a list: a collection, or those of its records that have one value of a facet. */
export interface Listing {
  readonly collection: CollectionName;
  readonly facet?: Facet;
  readonly value?: string;
  readonly records: readonly DatasetRecord[];
  /** How many the list has on all its pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** The values of a facet with how many records have each, the most first. */
export interface FacetCount {
  readonly facet: Facet;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

interface CollectionIndex {
  readonly ordered: readonly DatasetRecord[];
  readonly facets: readonly {
    readonly facet: Facet;
    readonly byValue: ReadonlyMap<string, DatasetRecord[]>;
  }[];
  readonly counts: readonly FacetCount[];
}

const indexes = new WeakMap<SiteData, Map<CollectionName, CollectionIndex>>();

/** The order and facets of a collection, made once for each dataset. */
function indexOf(collection: CollectionName, data: SiteData): CollectionIndex {
  const known = indexes.get(data) ?? new Map<CollectionName, CollectionIndex>();
  indexes.set(data, known);
  const index = known.get(collection) ?? makeIndex(collection, data);
  known.set(collection, index);
  return index;
}

function makeIndex(collection: CollectionName, data: SiteData): CollectionIndex {
  const ordered = inListOrder(collection, data);
  const facets = FACETS[collection].map((facet) => {
    const byValue = new Map<string, DatasetRecord[]>();
    for (const record of ordered) {
      for (const value of facet.valuesOf(record)) {
        const records = byValue.get(value);
        if (records) records.push(record);
        else byValue.set(value, [record]);
      }
    }
    return { facet, byValue };
  });
  return { ordered, facets, counts: facets.map(countsOf) };
}

/** What is dated by date, the newest first; actors and places by how much names them, so that the bare ones come last. */
function inListOrder(collection: CollectionName, data: SiteData): readonly DatasetRecord[] {
  const records: DatasetRecord[] = [...data.list(collection)];
  if (collection === "actors" || collection === "places") {
    const weight = new Map(records.map(({ id }) => [id, namersOf(id, data).size]));
    return records.sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || byTitle(a, b));
  }
  const date = new Map(
    records.map((record) => [record.id, (dateOf(record, data) ?? "").replace(/^\D+/, "")]),
  );
  return records.sort((a, b) => {
    const [x = "", y = ""] = [date.get(a.id), date.get(b.id)];
    return x === y ? byTitle(a, b) : x < y ? 1 : -1;
  });
}

function byTitle(a: DatasetRecord, b: DatasetRecord): number {
  return headlineOf(a).title.localeCompare(headlineOf(b).title, "en");
}

function countsOf({ facet, byValue }: CollectionIndex["facets"][number]): FacetCount {
  const values = [...byValue].map(([value, { length }]) => ({ value, count: length }));
  return { facet, values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
}

/** The facets of a collection and how many records each value has. */
export function facetCounts(collection: CollectionName, data: SiteData): readonly FacetCount[] {
  return indexOf(collection, data).counts;
}

/** The records of a collection in the order of its list. */
export function orderedRecords(collection: CollectionName, data: SiteData): readonly DatasetRecord[] {
  return indexOf(collection, data).ordered;
}

/** Every page of every list. */
export function listings(data: SiteData): readonly Listing[] {
  return COLLECTION_NAMES.flatMap((collection) => {
    const { ordered, facets } = indexOf(collection, data);
    return [
      ...paged({ collection }, ordered),
      ...facets.flatMap(({ facet, byValue }) =>
        [...byValue].flatMap(([value, records]) => paged({ collection, facet, value }, records)),
      ),
    ];
  });
}

function paged(
  list: Pick<Listing, "collection" | "facet" | "value">,
  records: readonly DatasetRecord[],
): readonly Listing[] {
  const pages = Math.max(1, Math.ceil(records.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    ...list,
    records: records.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    total: records.length,
    page: index + 1,
    pages,
  }));
}

/** The path of a list's page below its collection: nothing, `page/2`, `status/signed`, `status/signed/page/2`. */
export function listingPath({
  facet,
  value,
  page,
}: Pick<Listing, "facet" | "value" | "page">): string | undefined {
  const parts = [
    ...(facet && value ? [facet.field, value] : []),
    ...(page > 1 ? ["page", String(page)] : []),
  ];
  return parts.length > 0 ? parts.join("/") : undefined;
}
