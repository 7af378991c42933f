import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import type { ExportOptions } from "@org/defense-pact-data/export";
import type { DatasetRecord } from "@org/defense-pact-data/types";

/** What is known of a form before its library is loaded. */
export interface FileFormInfo {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly losses: readonly string[];
  /** Whether a file holds the records of one collection. */
  readonly perCollection: boolean;
  load(): Promise<FileForm>;
}

/** A form of bytes: it is written to a file, and its library is loaded when it is asked for. */
export interface FileForm {
  /** Writes the form of what `options` cover to a file. */
  write(dataset: ReadonlyDataset, options: ExportOptions, file: string): Promise<void>;
  /** The same record by record, for input that is too large to be held; only of forms of one collection. */
  writeRecords?(records: AsyncIterable<DatasetRecord>, options: ExportOptions, file: string): Promise<void>;
}
