import { COLLECTIONS, type CollectionName, isCollection } from "@org/defense-pact-data/fields";
import { quoted, StoreError, type StoreIssue } from "../errors.ts";
import type { Condition, Filters } from "../filters/condition.ts";
import { suggestionFor } from "../filters/suggestion.ts";
import { decodeCursor, fingerprintOf, type Position } from "./cursor.ts";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "./limit.ts";
import { parseFields } from "./project.ts";
import { parseSort, type Sort } from "./sort.ts";

/** Which records are wanted, in what order, and how many. */
export interface ListQuery {
  readonly filters?: Filters;
  /** See `sortsOf`: `date`, `-title`, `/promise/amount`. Left out: by collection, then id. */
  readonly sort?: string;
  /** 1 to 1000; left out, 50. */
  readonly limit?: number;
  /** `next` of the page before, of the same query and release. */
  readonly cursor?: string;
  /** Names or pointers of the fields to show; left out, whole records. */
  readonly fields?: readonly string[];
  /** Whether to count all the records that meet the filters. */
  readonly total?: boolean;
}

/** A query that has been checked. */
export interface ResolvedList {
  readonly collection: CollectionName | undefined;
  readonly conditions: readonly Condition[];
  readonly sort: Sort;
  readonly limit: number;
  readonly after: Position | undefined;
  readonly fields: readonly string[] | undefined;
  readonly fingerprint: string;
}

/** @throws StoreError with everything that is wrong with the query. */
export function resolveList(
  collection: CollectionName | "all",
  query: ListQuery,
  digest: string,
): ResolvedList {
  const one = knownCollection(collection);
  const sort = parseSort(query.sort, one);
  const fields = query.fields && parseFields(query.fields, one);
  const [first, ...rest] = [...("code" in sort ? [sort] : []), ...(fields?.issues ?? [])];
  if (first) throw new StoreError([first, ...rest]);
  const conditions = query.filters?.conditions ?? [];
  const fingerprint = fingerprintOf("list", digest, collection, conditions, sort);
  return {
    collection: one,
    conditions,
    sort: sort as Sort,
    limit: wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT),
    after: query.cursor === undefined ? undefined : decodeCursor(query.cursor, fingerprint),
    fields: fields?.pointers,
    fingerprint,
  };
}

/** @throws StoreError `query/unknown-collection`. */
export function knownCollection(name: string): CollectionName | undefined {
  if (name === "all") return undefined;
  if (isCollection(name)) return name;
  const issue: StoreIssue = {
    code: "query/unknown-collection",
    parameter: "collection",
    message: `There is no collection ${quoted(name)}.`,
    suggestion: suggestionFor(name, [...COLLECTIONS, "all"]),
  };
  throw new StoreError([issue]);
}
