import { stat } from "node:fs/promises";
import { type Format, formatOfName } from "../formats/index.ts";
import type { AnyInput } from "../validate/index.ts";
import { fileChunks } from "./file-chunks.ts";
import { findFiles, reasonOf } from "./find-files.ts";
import { idOfFile } from "./id-of-file.ts";

/** What is known of files beforehand. */
export interface FileHints {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly format: Format | undefined;
  readonly collection: string | undefined;
  /** Absolute paths that a folder or glob does not lead to. */
  readonly ignore?: readonly string[] | undefined;
}

/** The inputs that paths lead to, none twice; `bytes` is how long they are together, where that can be known. */
export async function inputsOf(
  paths: readonly string[],
  hints: FileHints,
): Promise<{ readonly inputs: readonly AnyInput[]; readonly bytes: number | undefined }> {
  const inputs: AnyInput[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    if (path === "-") inputs.push({ ...given(hints), source: hints.stdin, file: "-" });
    else inputs.push(...(await inputsAt(path, hints, files)));
  }
  return { inputs, bytes: paths.includes("-") ? undefined : await bytesOf(files) };
}

async function inputsAt(path: string, hints: FileHints, files: Set<string>): Promise<AnyInput[]> {
  const inputs: AnyInput[] = [];
  for (const found of await findFiles(path, hints.cwd, hints.ignore)) {
    if ("missing" in found) inputs.push({ missing: { name: found.missing, reason: found.reason } });
    else if ("barren" in found) inputs.push(found);
    else if (!files.has(found.path)) {
      files.add(found.path);
      inputs.push(fileInput(found.path, found.name, hints));
    }
  }
  return inputs;
}

function fileInput(path: string, name: string, hints: FileHints): AnyInput {
  const format = hints.format ?? formatOfName(path);
  const id = idOfFile(path);
  return {
    ...given(hints),
    source: readable(path),
    file: name,
    ...(format && { format }),
    ...(id && { idOfFile: id }),
  };
}

function given({ format, collection }: FileHints): { format?: Format; collection?: string } {
  return { ...(format && { format }), ...(collection && { collection }) };
}

/** A file's chunks, whose failures say in words why it cannot be read. */
async function* readable(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* fileChunks(path);
  } catch (failure) {
    throw new Error(reasonOf(failure));
  }
}

/** Undefined where a file is compressed, no regular one, or gone. */
async function bytesOf(paths: Iterable<string>): Promise<number | undefined> {
  let bytes = 0;
  for (const path of paths) {
    const file = await stat(path).catch(() => undefined);
    if (!file?.isFile() || path.endsWith(".gz")) return undefined;
    bytes += file.size;
  }
  return bytes;
}
