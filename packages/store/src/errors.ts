/** Every code this package answers with, and what it means. A code is never reused for another meaning. */
export const STORE_CODES = {
  "filter/unknown-parameter": "no filter has this name",
  "filter/unknown-field": "the model has no field at this pointer",
  "filter/unknown-term": "the vocabulary of the field has no such term",
  "filter/unknown-record": "no record has the id that the filter names",
  "filter/bad-value": "the value is not of the type that the filter takes",
  "filter/bad-operator": "the field cannot be compared in this way",
  "filter/not-for-collection": "the records of the collection have no such field",
  "filter/repeated": "the filter takes one value",
  "filter/too-many": "the query has more values than one query may have",
  "query/unknown-collection": "no collection has this name",
  "query/unknown-sort": "the records cannot be sorted by this",
  "query/unknown-field": "the records have no such field to show",
  "query/bad-limit": "the limit is not a whole number in the range allowed",
  "query/bad-depth": "the depth is not a whole number in the range allowed",
  "query/bad-cursor": "the cursor is not one that this store gave out",
  "query/stale-cursor": "the cursor belongs to another query or another release",
  "query/unknown-release": "the store has no history of a release of this version",
  "store/needs-node": "this Node has no node:sqlite",
  "store/not-found": "there is no file at the path",
  "store/not-a-dataset": "the file is not a dataset in the SQLite form",
  "store/bad-record": "a record to be indexed is not valid",
  "store/empty": "the database holds no dataset that this version can read",
  "store/too-large": "the dataset has too many records to be rebuilt as it was",
  "store/altered": "a release that is rebuilt from the history is not the one that was published",
  "store/unavailable": "the database does not answer just now: try again",
  "store/closed": "the store has been closed",
} as const;

export type StoreCode = keyof typeof STORE_CODES;

/** One thing that is wrong with a query or a store. */
export interface StoreIssue {
  readonly code: StoreCode;
  /** The parameter at fault, where it is one. */
  readonly parameter?: string;
  /** A whole sentence: what is wrong, and with what. */
  readonly message: string;
  /** What was probably meant, or what to do. */
  readonly suggestion?: string;
}

/** What a store rejects with; all that is wrong is in `issues`. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly issues: readonly StoreIssue[];

  constructor(issues: readonly [StoreIssue, ...StoreIssue[]]) {
    super(issues.map(({ message }) => message).join(" "));
    this.issues = issues;
  }

  /** The first code. */
  get code(): StoreCode {
    return (this.issues[0] as StoreIssue).code;
  }
}

/** Quotes what a user wrote, cut so that a hostile input cannot make a hostile message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
