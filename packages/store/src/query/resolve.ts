import type { CollectionName } from "@org/defense-pact-data/fields";
import type { PageQuery, TimelineQuery } from "../store.ts";
import { decodeCursor, fingerprintOf } from "./cursor.ts";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "./limit.ts";
import { knownCollection, type ResolvedList } from "./list-query.ts";

/** A timeline's query as one of moments in their order. @throws StoreError */
export function resolveTimeline(query: TimelineQuery, digest: string): ResolvedList {
  const { collection = "all", isDescending = false, filters } = query;
  const conditions = filters?.conditions ?? [];
  const fingerprint = fingerprintOf("timeline", digest, collection, conditions, isDescending);
  return {
    collection: knownCollection(collection),
    conditions,
    sort: { field: "moment", isDescending },
    limit: wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT),
    after: query.cursor === undefined ? undefined : decodeCursor(query.cursor, fingerprint),
    fields: undefined,
    fingerprint,
  };
}

/** The records that cite an article, or that are disputed, in the order of the dataset. @throws StoreError */
export function resolveRecords(
  what: "source" | "disputed",
  value: string | number,
  query: PageQuery & { readonly collection?: CollectionName },
  digest: string,
): ResolvedList {
  const fields = [what === "source" ? "/claims/anchors/source" : "disputed"];
  const { collection = "all" } = query;
  const fingerprint = fingerprintOf(what, digest, value, collection);
  return {
    collection: knownCollection(collection),
    conditions: [{ op: "equals", fields, anyOf: [{ key: value }] }],
    sort: { field: "id", isDescending: false },
    limit: wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT),
    after: query.cursor === undefined ? undefined : decodeCursor(query.cursor, fingerprint),
    fields: undefined,
    fingerprint,
  };
}
