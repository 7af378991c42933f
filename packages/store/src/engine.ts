import type { DatasetRecord, Pledge, Redirect } from "@org/defense-pact-data/types";
import type { CollectionName } from "./fields/index.ts";
import type { Condition } from "./filters/index.ts";
import type { Law } from "./law.ts";
import type { Graph } from "./links/follow.ts";
import type { Position } from "./query/cursor.ts";
import type { ResolvedList } from "./query/list-query.ts";
import type { Stats } from "./records/stats.ts";
import type { SearchQuery, SearchResult, StoredRecord, StoreRelease } from "./store.ts";

export interface Found {
  readonly position: Position;
  readonly stored: StoredRecord;
}

export interface FoundMoment {
  readonly position: Position;
  readonly record: DatasetRecord;
}

/**
 * What an embedded store must answer by itself; `storeOf` makes the rest of it. Every method is called with what has
 * been checked.
 */
export interface Engine {
  readonly release: StoreRelease;
  readonly graph: Graph;
  get(id: string): StoredRecord | undefined;
  redirectOf(id: string): Redirect | undefined;
  /** The records after a position, at most so many. */
  find(query: ResolvedList, count: number, law: Law): readonly Found[];
  count(query: ResolvedList, law: Law): number;
  moments(query: ResolvedList, count: number, law: Law): readonly FoundMoment[];
  pledges(conditions: readonly Condition[], law: Law): readonly Pledge[];
  search(text: string, query: SearchQuery & { readonly collection?: CollectionName }): SearchResult;
  stats(): Stats;
  close(): void;
}
