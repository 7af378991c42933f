/** What happened: something new, another value, another place, or taken back. */
export type ChangeKind = "added" | "corrected" | "moved" | "retracted";

/** What it happened to; `order` is the order of a list. */
export type ChangeSubject =
  | "record"
  | "field"
  | "order"
  | "claim"
  | "anchor"
  | "resolution"
  | "reference"
  | "redirect";

/** One difference between two releases. It holds both values, so that it can be read, applied and undone. */
export interface Change {
  readonly kind: ChangeKind;
  readonly of: ChangeSubject;
  /** The id of the record; of a redirect, the id it starts from. */
  readonly record: string;
  /** A pointer with keys into the record; "" is the whole record or redirect. */
  readonly path: string;
  /** The older value; absent where there was none. Of an order, the keys of the older list. */
  readonly from?: unknown;
  /** The newer value; absent where there is none. Of an order, the keys of the newer list. */
  readonly to?: unknown;
  /** Of a list's item that came or went: the key of the item it stands behind, null for the first. */
  readonly after?: string | null;
  /** Why, in our own words. */
  readonly reason?: string;
}

/** What a release says about itself beside its records. */
export interface Edition {
  readonly version: string;
  readonly $schema?: string;
}

/** What leads from one release to another, in both directions. */
export interface ChangeSet {
  readonly from: Edition;
  readonly to: Edition;
  readonly changes: readonly Change[];
}

/** The differences between two datasets. */
export interface DatasetDiff extends ChangeSet {
  /** Ids of the older dataset with neither a record nor a redirect in the newer one: an error, since ids never vanish. */
  readonly vanished: readonly string[];
}

/**
 * The text of `history/<version>.json`. Releases are stored backwards: the current data is whole, and each file
 * leads from its release to the one before, so the oldest needs none of its records stored and has no `from`.
 * (Forwards from an empty dataset, the first file would repeat every record.) `sha256` is the digest of that
 * release's `dataset.json`, by which a rebuilt release proves itself.
 */
export interface Release {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  readonly sha256: string;
  /** The release before; absent in the oldest. */
  readonly from?: Edition;
  readonly to: Edition;
  readonly changes: readonly Change[];
}
