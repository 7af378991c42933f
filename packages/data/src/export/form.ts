import type { DatasetRecord } from "../../types/index.d.ts";
import type { ReadonlyDataset } from "../diff/readonly-dataset.ts";
import type { CollectionName } from "../shape/index.ts";
import type { About } from "./about.ts";

/** What an export covers. */
export interface ExportOptions {
  /** One collection; left out, the whole dataset. */
  readonly collection?: CollectionName;
  /** Only the records with these ids. What they name is still looked up in the whole dataset. */
  readonly ids?: ReadonlySet<string>;
  /** Where to look up what the dataset names and does not hold itself, such as our actors in a downstream dataset. */
  readonly base?: (id: string) => DatasetRecord | undefined;
  /** What the dataset is called, where it lives and under what licence: our own (`DEFENSE_PACT`), or another's. */
  readonly about?: About;
}

/** A file of a form that is a folder. */
export interface FormFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * Writes records one after another and keeps none of them: `head`, then each record, then `tail`. It serves one
 * export, since some forms part records by what stands between them.
 */
export interface RecordWriter {
  readonly head: string;
  record(record: DatasetRecord): string;
  readonly tail: string;
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
  /**
   * Writes record by record, for input that is too large to be held; only of forms that look at one record at a time.
   *
   * @throws RangeError where the form needs a collection and `options` names none.
   */
  recordWriter?(options?: ExportOptions): RecordWriter;
  /** The files that the form is in a folder: of forms that need several, or describe files beside theirs. */
  files?(dataset: ReadonlyDataset, options?: ExportOptions): readonly FormFile[];
}
