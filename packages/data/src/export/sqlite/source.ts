import type { DatasetRecord, Redirect } from "../../../types/index.d.ts";
import type { Release } from "../../diff/index.ts";
import type { CollectionName } from "../../fields/index.ts";

/** A valid dataset, read record by record, so that it may be of any size. */
export interface RecordSource {
  readonly version: string;
  readonly $schema?: string;
  readonly redirects?: Iterable<Redirect>;
  /** The releases of the dataset, the oldest first. */
  readonly history?: Iterable<Release>;
  /** The records of a collection, by id, once each; JSON is stored as it is. Asked for collection by collection. */
  records(collection: CollectionName): Iterable<DatasetRecord | string>;
}
