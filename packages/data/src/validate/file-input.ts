import { type ByteSource, type Format, formatOfName } from "../formats/index.ts";
import { idOfFile } from "./id-of-file.ts";
import type { ValidateOptions } from "./options.ts";
import type { NamedInput } from "./run.ts";

/** What is known of a file beside its path; the path says the rest. */
export interface KnownOfFile {
  /** The name that findings give; the path when left out. */
  readonly name?: string | undefined;
  /** Left out, what the path says, else told from the text. */
  readonly format?: Format | undefined;
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string | undefined;
}

/**
 * A file as an input of `collectInputs` or `streamInputs`, wherever it comes from: its path says the format, and in the
 * layout `records/<collection>/<slug>.yaml` the id of its record.
 */
export function fileInput(
  path: string,
  source: ByteSource,
  { name = path, format = formatOfName(path), collection }: KnownOfFile = {},
): NamedInput {
  const id = idOfFile(path);
  return {
    source,
    file: name,
    ...(format && { format }),
    ...(collection && { collection }),
    ...(id && { idOfFile: id }),
  };
}

/** Files longer than this are not kept in memory: it takes some five times as much. */
const MAX_INDEXED_BYTES = 32 * 1024 * 1024;

/**
 * How many records of files are kept for rules that look at several: all where the files are short enough together,
 * none where they are not; where their length is unknown (compressed, say), as `maxIndexedRecords` has it.
 */
export function keptOfFiles(bytes: number | undefined): Pick<ValidateOptions, "maxIndexedRecords"> {
  if (bytes === undefined) return {};
  return { maxIndexedRecords: bytes <= MAX_INDEXED_BYTES ? Number.POSITIVE_INFINITY : 0 };
}
