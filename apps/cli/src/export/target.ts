import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type Terminal, UsageError } from "../command.ts";
import { reasonOf } from "../files/reason-of.ts";
import { replaceWith, type Together, writeAtomically } from "../files/write-atomically.ts";
import { pipeTo } from "../terminal/pipe-to.ts";
import { write } from "../terminal/write.ts";

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Whether `--out` names a folder: it ends in a slash, or is one. */
export function isFolder(out: string): boolean {
  return /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
}

/**
 * A folder whose name ends like a file's was hardly meant, unless a slash says so.
 *
 * @throws UsageError for a folder such as `dataset.json`.
 */
export function refuseFolderLikeFile(out: string): void {
  if (extname(out) === "" || /[\\/]$/.test(out) || !isFolder(out)) return;
  throw new UsageError(`export: ${out} is a folder.`, `Name a file, or write ${out}/ to put files in it.`);
}

/** Writes text to a file, whole or not at all; without a file to standard output. */
export async function writeText(
  pieces: Pieces,
  out: string | undefined,
  { stdout }: Terminal,
  together?: Together,
): Promise<void> {
  if (out !== undefined) return writeAtomically(out, pieces, together);
  return pipeTo(pieces, stdout);
}

/**
 * Lets a form of bytes write a file, whole or not at all; without a file it goes to standard output, by way of a
 * temporary one.
 *
 * @throws UsageError where standard output is a terminal, or the file cannot be written.
 */
export async function writeBytes(
  fill: (file: string) => Promise<void>,
  out: string | undefined,
  { stdout }: Terminal,
  together?: Together,
): Promise<void> {
  if (out !== undefined) return replaceWith(out, (draft) => telling(out, draft, fill), together);
  if (stdout.isTTY === true)
    throw new UsageError(
      "export: this form is of bytes, which a terminal cannot show.",
      "Name a file with --out.",
    );
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-"));
  try {
    const file = join(folder, "export");
    await telling("standard output", file, fill);
    for await (const chunk of createReadStream(file)) await write(stdout, chunk);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The libraries that write files throw errors of their own when a disk is full. */
async function telling(file: string, draft: string, fill: (draft: string) => Promise<void>): Promise<void> {
  try {
    await fill(draft);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `cannot write ${file}: ${reasonOf(error).replaceAll(draft, file)}.`,
      "What was there is untouched.",
    );
  }
}
