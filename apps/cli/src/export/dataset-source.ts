import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import { readDataset, readRecords, UnfitInput } from "@org/defense-pact-data/node";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { validate } from "@org/defense-pact-data/validate";
import { type Terminal, UsageError } from "../command.ts";
import type { ProgressBar } from "../terminal/progress.ts";

const FINDINGS_SHOWN = 10;

interface Fault {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly message: string;
}

/**
 * The dataset that files hold, in the order of publication.
 *
 * @throws UsageError where they cannot be read, or a record does not fit its schema.
 */
export async function datasetIn(
  paths: readonly string[],
  { stdin }: Terminal,
  { onProgress, wipe }: ProgressBar,
): Promise<ReadonlyDataset> {
  const read = await readDataset(paths, {
    stdin: stdin as unknown as AsyncIterable<Uint8Array>,
    onProgress,
  }).finally(wipe);
  if (!read.ok) throw unfit(read.faults);
  const { findings } = await validate(read.dataset as never, { schemaOnly: true });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw unfit(errors);
  return read.dataset;
}

/**
 * The records that files hold, one after another, as they stand.
 *
 * @throws UsageError at the first that does not fit its schema; those before it have been given out.
 */
export async function* recordsIn(
  paths: readonly string[],
  collection: string | undefined,
  { stdin }: Terminal,
  { onProgress, wipe }: ProgressBar,
): AsyncGenerator<DatasetRecord> {
  const options = {
    stdin: stdin as unknown as AsyncIterable<Uint8Array>,
    onProgress,
    ...(collection !== undefined && { collection }),
  };
  try {
    for await (const records of readRecords(paths, options)) yield* records;
  } catch (error) {
    throw error instanceof UnfitInput ? unfit(error.findings) : error;
  } finally {
    wipe();
  }
}

function unfit(faults: readonly Fault[]): UsageError {
  const lines = faults.slice(0, FINDINGS_SHOWN).map(({ file, line, message }) => {
    const place = file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `;
    return `${place}${message}`;
  });
  const more = faults.length > FINDINGS_SHOWN ? [`… and ${faults.length - FINDINGS_SHOWN} more.`] : [];
  return new UsageError(
    ["export: the input is no dataset of the model.", ...lines, ...more].join("\n"),
    "`defense-pact validate` says all that is wrong, and how to mend it.",
  );
}

/** Whether files are of lines, or standard input: then they can be converted record by record. */
export function areLines(paths: readonly string[]): boolean {
  return paths.every((path) => path === "-" || /\.(ndjson|jsonl)(\.gz)?$/i.test(path));
}
