import type { ReadonlyDataset } from "../diff/readonly-dataset.ts";
import type { CollectionName } from "../shape/index.ts";

/** What an export covers. */
export interface ExportOptions {
  /** One collection; left out, the whole dataset. */
  readonly collection?: CollectionName;
}

/**
 * A text form of a dataset. `write` gives the text in pieces, each ending at a line end, so that a dataset of any size
 * can be streamed; the same dataset always gives the same bytes (in UTF-8).
 */
export interface Form {
  /** The name by which it is asked for, also the module's: `ndjson`. */
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** Of a file in this form, without the dot. */
  readonly extension: string;
  /** What of the dataset the form cannot hold, a sentence each. */
  readonly losses: readonly string[];
  /** @throws RangeError where the form needs a collection and `options` names none. */
  write(dataset: ReadonlyDataset, options?: ExportOptions): Iterable<string>;
}
