import {
  type AnyInput,
  collectInputs,
  type Finding,
  keptOfFiles,
  type Summary,
  streamInputs,
  type ValidateOptions,
  type ValidationResult,
} from "../validate/index.ts";
import { inputsOf, type OnProgress } from "./inputs.ts";

export { type FoundFile, findFiles } from "./find-files.ts";
export type { OnProgress, Progress } from "./inputs.ts";
export { type ReadDatasetOptions, readDataset, type UnreadableFiles } from "./read-dataset.ts";
export { readRecords, UnfitInput } from "./read-records.ts";

/** How to validate files. `file` is not among it: each file is named as it was asked for. */
export interface ValidateFilesOptions extends Omit<ValidateOptions, "file"> {
  /** What `-` reads; the process's standard input when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Where paths start; the process's working directory when left out. */
  readonly cwd?: string;
  /** Files that are no data though they lie in a folder that is validated, as absolute paths: a configuration, say. */
  readonly ignore?: readonly string[];
  /** What is judged in place of what files hold, by absolute path: texts that an editor has not saved yet, say. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Told how far the files have been read. */
  readonly onProgress?: OnProgress;
}

/**
 * Validates files as one dataset: ids are unique and references resolve across all of them. Each path is a file, a
 * folder (its .json, .ndjson, .jsonl, .yaml, .yml and .csv files, also with .gz, at any depth), a glob, or `-` for
 * standard input. A file is read in the format that its name says, else in the one that its text looks like.
 *
 * Rules that look at several records run where the files have 32 MiB or less together, or hold documents; of input
 * whose length is not known, up to 5,000 records. `maxIndexedRecords` and `index` change that.
 *
 * Files that cannot be read are findings (`input/unreadable`) and named in `unreadable`.
 * @throws ConfigError where the options cannot be used.
 */
export async function validateFiles(
  paths: readonly string[],
  options: ValidateFilesOptions = {},
): Promise<ValidationResult> {
  const { inputs, settled } = await opened(paths, options);
  return collectInputs(inputs, settled);
}

/** The same; findings are yielded as they are found, those of rules on several records at the end. */
export async function* validateFilesStream(
  paths: readonly string[],
  options: ValidateFilesOptions = {},
): AsyncGenerator<Finding, Summary> {
  const { inputs, settled } = await opened(paths, options);
  return yield* streamInputs(inputs, settled);
}

async function opened(
  paths: readonly string[],
  { stdin, cwd, ignore, texts, onProgress, ...options }: ValidateFilesOptions,
): Promise<{ readonly inputs: readonly AnyInput[]; readonly settled: ValidateOptions }> {
  const { inputs, bytes } = await inputsOf(paths, {
    stdin,
    cwd: cwd ?? process.cwd(),
    format: options.format,
    collection: options.collection,
    ignore,
    texts,
    onProgress,
  });
  return { inputs, settled: { ...keptOfFiles(bytes), ...options } };
}
