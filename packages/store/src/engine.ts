import type { Change } from "@org/defense-pact-data/diff";
import type { CollectionName, Stats } from "@org/defense-pact-data/fields";
import type { DatasetRecord, Pledge, Redirect } from "@org/defense-pact-data/types";
import type { Condition } from "./filters/index.ts";
import type { Law } from "./law.ts";
import type { Graph } from "./links/follow.ts";
import type { Position } from "./query/cursor.ts";
import type { ResolvedList } from "./query/list-query.ts";
import type { ReleaseHead, SearchQuery, SearchResult, StoredRecord, StoreRelease } from "./store.ts";

/** What an embedded store answers at once and a server later. */
export type Answer<T> = T | Promise<T>;

export interface Found {
  readonly position: Position;
  readonly stored: StoredRecord;
}

export interface FoundMoment {
  readonly position: Position;
  readonly record: DatasetRecord;
}

/** A page as one JSON array of what is stored. */
export interface FoundRaw {
  /** Of all that was found, which may be one more than the page has. */
  readonly positions: readonly Position[];
  readonly json: string;
}

/** A change with its place in the history: the release by its number from 0, and the change's place in that. */
export interface PlacedChange {
  readonly release: number;
  readonly at: number;
  readonly change: Change;
}

/** A stretch of ids in their order, from one that belongs to it to one that does not. */
export interface IdRange {
  readonly from: string;
  readonly before: string;
  readonly count: number;
  /** The last ones instead of the first, the last of all first. */
  readonly isDescending: boolean;
}

export interface ChangesAsked {
  /** Of one record; left out, of all. */
  readonly record?: string;
  /** Numbers of the first and the last release. */
  readonly first: number;
  readonly last: number;
  /** What lies before and at this place is left out. */
  readonly after?: Pick<PlacedChange, "release" | "at">;
  readonly count?: number;
}

/**
 * What a store must answer by itself, of one release; `storeOf` makes the rest of it. Every method is called with
 * what has been checked.
 */
export interface Engine {
  readonly release: StoreRelease;
  readonly graph: Graph;
  get(id: string): Answer<StoredRecord | undefined>;
  ids(range: IdRange): Answer<readonly string[]>;
  redirectOf(id: string): Answer<Redirect | undefined>;
  redirects(): Answer<readonly Redirect[]>;
  /** The records after a position, at most so many. */
  find(query: ResolvedList, count: number, law: Law): Answer<readonly Found[]>;
  /** The same as one text, of which the page has `query.limit`. */
  findRaw(query: ResolvedList, count: number, law: Law): Answer<FoundRaw>;
  count(query: ResolvedList, law: Law): Answer<number>;
  moments(query: ResolvedList, count: number, law: Law): Answer<readonly FoundMoment[]>;
  pledges(conditions: readonly Condition[], law: Law): Answer<readonly Pledge[]>;
  search(text: string, query: SearchQuery & { readonly collection?: CollectionName }): Answer<SearchResult>;
  stats(): Answer<Stats>;
  /** The releases whose history is stored, the oldest first. */
  releases(): Answer<readonly ReleaseHead[]>;
  /** Changes in the order of their releases, then as they stand there. */
  changes(asked: ChangesAsked): Answer<readonly PlacedChange[]>;
}

/** Where engines come from: one that is always the same, or that of the release which is current just now. */
export interface Host {
  /** Asks one release; an answer is never made of two. */
  run<T>(ask: (engine: Engine) => Promise<T>): Promise<T>;
  /** A host that stays with the release of now, for answers that are given piece by piece. */
  pinned(): Promise<Host>;
  close(): Answer<void>;
}

/** A host of one engine. */
export function hostOf(engine: Engine, close: () => Answer<void> = () => {}): Host {
  const host: Host = { run: (ask) => ask(engine), pinned: async () => host, close };
  return host;
}
