import type { Store } from "@org/defense-pact-store";

/** The release that is being served. */
export interface Served {
  readonly version: string;
  readonly digest: string;
  /** When it was made, where that is known. */
  readonly date?: Date;
  /** A day it is certainly not older than: its own, or that of its newest source. */
  readonly notBefore?: Date;
  /** When the releases before were made, by their versions. */
  readonly dates?: ReadonlyMap<string, Date>;
}

/** The dataset behind the API: a store, and whether it answers. */
export interface Source {
  /** The release served now. @throws ProblemError `server/store-unavailable` while none is known. */
  served(): Served;
  readonly isReady: boolean;
  /** Why it is not ready, in a sentence. */
  readonly fault: string | undefined;
  /**
   * Asks the store. An answer that was put together while a new release came in is asked for again, so that none is
   * of two releases; with a version the dataset is asked as it was at that release. @throws ProblemError where the store refuses the query, or does not answer in time.
   */
  ask<T>(question: (store: Store) => Promise<T>, version?: string): Promise<T>;
  /** How many records of a collection there are, or of all. */
  size(collection: string): number;
  /** How many records a query may read one by one. */
  readonly maxScanned: number;
  /** Looks at once whether the store answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
