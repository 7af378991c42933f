import { statSync } from "node:fs";
import type { Format } from "../formats/index.ts";
import { type AnyInput, fileInput } from "../validate/index.ts";
import { fileChunks } from "./file-chunks.ts";
import { findFiles, reasonOf } from "./find-files.ts";

/** What is known of files beforehand. */
export interface FileHints {
  /** The process's own when left out, which is opened only where it is read: that takes a while. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
  readonly cwd: string;
  readonly format: Format | undefined;
  readonly collection: string | undefined;
  /** Absolute paths that a folder or glob does not lead to. */
  readonly ignore?: readonly string[] | undefined;
  readonly texts?: ReadonlyMap<string, string> | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** How much of the inputs has been read; a compressed file counts as it lies there. */
export interface Progress {
  readonly bytesRead: number;
  /** How long the inputs are together; undefined where that cannot be known, as of a pipe. */
  readonly bytes: number | undefined;
}

/** Told of each piece that is read, before it is looked at. */
export type OnProgress = (progress: Progress) => void;

/** The inputs that paths lead to, none twice; `bytes` is how long their texts are together, where that can be known. */
export async function inputsOf(
  paths: readonly string[],
  hints: FileHints,
): Promise<{ readonly inputs: readonly AnyInput[]; readonly bytes: number | undefined }> {
  const inputs: AnyInput[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    if (path === "-") inputs.push({ ...given(hints), source: hints.stdin ?? process.stdin, file: "-" });
    else inputs.push(...(await inputsAt(path, hints, files)));
  }
  const bytes = paths.includes("-") ? undefined : bytesOf(files);
  const isPacked = [...files].some((file) => file.endsWith(".gz"));
  return { inputs: watched(inputs, bytes, hints.onProgress), bytes: isPacked ? undefined : bytes };
}

/** The same inputs, of which is told how far they have been read. */
function watched(
  inputs: readonly AnyInput[],
  bytes: number | undefined,
  onProgress: OnProgress | undefined,
): readonly AnyInput[] {
  if (onProgress === undefined) return inputs;
  let bytesRead = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytesRead += chunk.length;
      onProgress?.({ bytesRead, bytes });
      yield chunk;
    }
  }
  return inputs.map((input) =>
    "source" in input ? { ...input, source: counted(input.source as AsyncIterable<Uint8Array>) } : input,
  );
}

async function inputsAt(path: string, hints: FileHints, files: Set<string>): Promise<AnyInput[]> {
  const inputs: AnyInput[] = [];
  for (const found of await findFiles(path, hints.cwd, hints.ignore)) {
    if ("missing" in found) inputs.push({ missing: { name: found.missing, reason: found.reason } });
    else if ("barren" in found) inputs.push(found);
    else if (!files.has(found.path)) {
      files.add(found.path);
      const { format, collection, texts } = hints;
      const text = texts?.get(found.path);
      const source = text === undefined ? readable(found.path) : unsaved(text);
      inputs.push(fileInput(found.path, source, { name: found.name, format, collection }));
    }
  }
  return inputs;
}

function given({ format, collection }: FileHints): { format?: Format; collection?: string } {
  return { ...(format && { format }), ...(collection && { collection }) };
}

async function* unsaved(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** A file's chunks, whose failures say in words why it cannot be read. */
async function* readable(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* fileChunks(path);
  } catch (failure) {
    throw new Error(reasonOf(failure));
  }
}

/** Undefined where one is no regular file, or gone. */
function bytesOf(paths: Iterable<string>): number | undefined {
  let bytes = 0;
  try {
    for (const path of paths) {
      const file = statSync(path);
      if (!file.isFile()) return undefined;
      bytes += file.size;
    }
  } catch {
    return undefined;
  }
  return bytes;
}
