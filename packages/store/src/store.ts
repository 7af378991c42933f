import type { Totals } from "@org/defense-pact-data";
import type { Change } from "@org/defense-pact-data/diff";
import type { CollectionName, Stats } from "@org/defense-pact-data/fields";
import type { Headline, Revision } from "@org/defense-pact-data/model";
import type { Claim, DatasetRecord, Redirect, Resolution } from "@org/defense-pact-data/types";
import type { Filters } from "./filters/index.ts";
import type { ListQuery } from "./query/list-query.ts";

/** Which dataset a store holds. */
export interface StoreRelease {
  /** The dataset's version. */
  readonly version: string;
  /** SHA-256, in hexadecimal, of its records as NDJSON in the dataset's order: the same for every kind of store. */
  readonly digest: string;
}

export interface StoredRecord {
  readonly id: string;
  /** The record as JSON, verbatim as it was stored, or the fields asked for. */
  readonly json: string;
  /** The same, parsed when it is asked for. With `fields`, only these are there. */
  readonly record: DatasetRecord;
}

export interface Page {
  readonly records: readonly StoredRecord[];
  /** Of all pages together, if it was asked for. */
  readonly total?: number;
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
}

/** A page for those who send it on: the records as one JSON array, verbatim as they are stored. */
export interface RawPage extends Omit<Page, "records"> {
  readonly json: string;
  /** How many records it has. */
  readonly count: number;
}

export interface SearchQuery {
  readonly collection?: CollectionName;
  /** 1 to 1000; left out, 50. */
  readonly limit?: number;
}

/** A stretch of a record's text, in pieces: those that match the words searched for, and what lies between. */
export type Excerpt = readonly { readonly text: string; readonly isMatch: boolean }[];

export interface Hit extends Headline {
  readonly id: string;
  /** More is better; comparable within one search only. */
  readonly score: number;
  /** The words of the record that matched, as they stand in it. */
  readonly words: readonly string[];
  readonly excerpt: Excerpt;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** How many records have all the words. */
  readonly total: number;
  /** How many of them, those with the latest dates, were ranked. */
  readonly ranked: number;
}

export interface LinksQuery {
  /** 1 to 6; left out, 1. */
  readonly depth?: number;
  /** Records at most, 1 to 1000; left out, 50. */
  readonly limit?: number;
  /** Also follow what claims and resolutions cite; left out, the facts alone. */
  readonly evidence?: boolean;
}

/** One record names another. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** The place in `from`, by keys: `/parties/kenya/actor`. */
  readonly path: string;
  /** The same place in any record: `/parties/actor`. */
  readonly field: string;
  readonly role?: string;
}

export interface Linked extends Partial<Headline> {
  readonly id: string;
  /** How many steps away: 1 is named by the record, or names it. */
  readonly distance: number;
  /** A shortest way from the record that was asked for; each step is stated by its `from`. */
  readonly via: readonly Step[];
}

export interface LinksResult {
  /** Breadth first; records that only others name, and that are not in the dataset, have no title. */
  readonly records: readonly Linked[];
  /** Whether the limit left nothing out. */
  readonly isComplete: boolean;
}

/** Where a claim cites an article. */
export interface Citation {
  readonly record: string;
  readonly title: string;
  readonly claim: Claim;
}

/** A field on which sources disagree. */
export interface Dispute {
  readonly record: string;
  readonly title: string;
  readonly path: string;
  /** What the record says; undefined where the field is not there. */
  readonly value: unknown;
  readonly rivals: readonly Claim[];
  readonly resolution?: Resolution;
}

export interface TimelineQuery extends Omit<ListQuery, "sort" | "fields" | "total"> {
  readonly collection?: CollectionName;
  /** The latest first. */
  readonly isDescending?: boolean;
}

/** A dated fact. */
export interface TimelineEntry extends Headline {
  readonly id: string;
  /** `signed`, `in-force`, `validity`, `published`, `said`, a pledge's stage, an event's status. */
  readonly what: string;
  /** The date's place, by keys. */
  readonly path: string;
  /** In EDTF. */
  readonly date: string;
}

export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** A release of the dataset; `Release` of the data package without its changes. */
export interface ReleaseHead {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD; absent where the store was given no history of it. */
  readonly date?: string;
  /** SHA-256 of its `dataset.json`, as the history has it. */
  readonly sha256?: string;
  /** The version before; absent in the oldest. */
  readonly previous?: string;
  /** The JSON Schema that its `dataset.json` names. */
  readonly $schema?: string;
}

/** Of the releases after `from`, up to `to`. */
export interface ChangesQuery extends PageQuery {
  /** Left out, the oldest release. */
  readonly from?: string;
  /** Left out, the current one. */
  readonly to?: string;
}

/** What a release changed. */
export interface ReleaseChange {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  readonly change: Change;
}

/**
 * A dataset that can be queried. Every implementation answers alike (`src/fixtures/contract.ts` holds them to it).
 * A faulty query is rejected with a `StoreError` that tells everything that is wrong with it.
 */
export interface Store {
  release(): Promise<StoreRelease>;
  /** The record of an id, undefined where there is none: ask `redirectOf` then. */
  get(id: string): Promise<StoredRecord | undefined>;
  /**
   * The ids beside one in the order of its collection, at most 100 on each side, whether or not it has a record: where to
   * look for what was meant by it, since they begin as it does. None where no collection has such ids.
   */
  idsBeside(id: string): Promise<readonly string[]>;
  /** What became of an id that has no record any more. */
  redirectOf(id: string): Promise<Redirect | undefined>;
  list(collection: CollectionName | "all", query?: ListQuery): Promise<Page>;
  /** The same page as one JSON array; with `fields` of these alone. */
  listRaw(collection: CollectionName | "all", query?: ListQuery): Promise<RawPage>;
  /** All the records of a list one by one, however many; all are of the release that is current at the first. */
  records(
    collection: CollectionName | "all",
    query?: Omit<ListQuery, "limit" | "cursor" | "total">,
  ): AsyncIterable<StoredRecord>;
  /**
   * The records that have all the words, the last of them perhaps only begun, the best first. Of more than 10,000
   * records those with the latest dates are ranked. A text without a word finds nothing.
   */
  search(text: string, query?: SearchQuery): Promise<SearchResult>;
  /** What a record names and what names it, then what these name, and so on; each record once. */
  links(id: string, query?: LinksQuery): Promise<LinksResult>;
  /** Adds up the pledges that meet the filters, after the law of the data package (`totals`). */
  totals(filters?: Filters): Promise<Totals>;
  /** The claims that cite an article, by record; a page has whole records. */
  claimsBySource(
    article: string,
    query?: PageQuery,
  ): Promise<{ readonly claims: readonly Citation[]; readonly next?: string }>;
  /** The fields on which sources disagree, by record; a page has whole records. */
  disputed(
    query?: PageQuery & { readonly collection?: CollectionName },
  ): Promise<{ readonly disputes: readonly Dispute[]; readonly next?: string }>;
  /** The dated facts by date; `since` and `until` are about each fact's own date, the other filters about its record. */
  timeline(
    query?: TimelineQuery,
  ): Promise<{ readonly entries: readonly TimelineEntry[]; readonly next?: string }>;
  stats(): Promise<Stats>;
  /** The releases there have been, the oldest first; the current one is the last. */
  releases(): Promise<readonly ReleaseHead[]>;
  /** The releases that changed a record, the oldest first, with the changes (`revisions` of the data package). */
  revisions(id: string): Promise<readonly Revision[]>;
  /** What changed between two releases, release by release. Rejected with `query/unknown-release`. */
  changes(
    query?: ChangesQuery,
  ): Promise<{ readonly changes: readonly ReleaseChange[]; readonly next?: string }>;
  /**
   * The dataset as it was at a release, rebuilt from the history in memory, and kept for the next time; that of the
   * current version is this store itself. Each who asks for an older one gets a store that is closed by itself, and
   * together with this one.
   *
   * Rejected with `query/unknown-release`; with `store/too-large` above 200,000 records; with `store/altered` where what
   * is rebuilt has not the digest of what was published.
   */
  asOf(version: string): Promise<Store>;
  /** Ends the store; what is asked of it afterwards is rejected with `store/closed`. */
  close(): Promise<void>;
}
