import { randomUUID } from "node:crypto";
import { closeSync, openSync, rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../command.ts";
import { makeFolder } from "./make-folder.ts";
import { reasonOf } from "./reason-of.ts";

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file whole or not at all: a reader sees the old file or the new one, never half of one, also when the disk
 * is full, the source of the pieces fails, or the process is interrupted. Folders on the way are made; a link stays a
 * link; the permissions of a file that is replaced stay. A device or pipe is written to as it is, and not replaced.
 *
 * @throws UsageError where the file cannot be written; what the source of the pieces throws is passed on.
 */
export async function writeAtomically(file: string, pieces: Pieces, together?: Together): Promise<void> {
  if (await isDevice(file)) return written(file, pieces);
  await replaced(
    file,
    async (draft) => {
      for await (const piece of pieces) {
        await refusing(file, () => draft.handle.writeFile(piece));
      }
    },
    together,
  );
}

/**
 * The same for a writer that wants the name of a file to write to, such as a database; a device or pipe is none.
 *
 * @throws UsageError where the file cannot be written; what `write` throws is passed on.
 */
export async function replaceWith(
  file: string,
  write: (draft: string) => Promise<void>,
  together?: Together,
): Promise<void> {
  if (await isDevice(file))
    throw new UsageError(`cannot write ${file}: it is a device or pipe.`, "Name a file for this form.");
  await replaced(file, ({ name }) => write(name), together);
}

/** Files that are written beside the old ones and take their places only when all are there. */
export type Together = { readonly file: string; readonly name: string; readonly target: string }[];

/**
 * Replaces several files all or none: what is written with the list handed over stands beside the old files until
 * `write` is through; where it fails, every old file is as it was.
 *
 * @throws UsageError where a file cannot be written; what `write` throws is passed on.
 */
export async function writeTogether(write: (together: Together) => Promise<void>): Promise<void> {
  const together: Together = [];
  try {
    await write(together);
    for (const { file, target } of together) await refuseFolder(file, target);
    for (const [index, { file, name, target }] of together.entries())
      await refusing(file, () => rename(name, target), index === 0 ? UNTOUCHED : SOME_ARE_NEW);
  } finally {
    for (const { name } of together) {
      await rm(name, { force: true }).catch(() => {});
      forget(name);
    }
  }
}

/** Told before the first file takes its place, since that is the likely reason why a later one could not. */
async function refuseFolder(file: string, target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`cannot write ${file}: it is a folder.`, UNTOUCHED);
}

/** Whether what has the name is neither a file nor a folder: `/dev/stdout`, `/dev/null`, a named pipe. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function written(file: string, pieces: Pieces): Promise<void> {
  const handle = await refusing(file, () => open(file, "w"), IN_PART);
  try {
    for await (const piece of pieces) await refusing(file, () => handle.writeFile(piece), IN_PART);
  } finally {
    await handle.close();
  }
}

interface Draft {
  readonly name: string;
  readonly handle: FileHandle;
}

async function replaced(
  file: string,
  fill: (draft: Draft) => Promise<void>,
  together?: Together,
): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const name = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => 0o666,
  );
  let handle: FileHandle | undefined;
  remember(name);
  try {
    handle = await refusing(file, () => created(name, mode));
    await fill({ name, handle });
    await refusing(file, () => finished(handle as FileHandle));
    if (together === undefined) await refusing(file, () => rename(name, target));
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(name, { force: true }).catch(() => {});
    forget(name);
    throw error;
  }
  if (together === undefined) forget(name);
  else together.push({ file, name, target });
}

async function created(name: string, mode: number): Promise<FileHandle> {
  makeFolder(dirname(name));
  // Made in one step, since a signal that comes while a file is being opened would find nothing to take away.
  closeSync(openSync(name, "wx", mode));
  return open(name, "r+");
}

async function finished(handle: FileHandle): Promise<void> {
  await handle.sync();
  await handle.close();
}

const UNTOUCHED = "What was there is untouched.";
const SOME_ARE_NEW = "The files before it are new, those after it are old.";
const IN_PART = "It may have been written in part.";

async function refusing<T>(file: string, act: () => Promise<T>, hint = UNTOUCHED): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}.`, hint);
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The files being written now, which an interrupted process takes away before it ends. */
const drafts = new Set<string>();

function remember(name: string): void {
  if (drafts.size === 0) for (const signal of SIGNALS) process.on(signal, cleanUp);
  drafts.add(name);
}

function forget(name: string): void {
  drafts.delete(name);
  if (drafts.size === 0) for (const signal of SIGNALS) process.off(signal, cleanUp);
}

/** Ends as the signal would have ended the process, so that a shell sees it was interrupted. */
function cleanUp(signal: NodeJS.Signals): void {
  for (const name of [...drafts]) {
    rmSync(name, { force: true });
    forget(name);
  }
  process.kill(process.pid, signal);
}
