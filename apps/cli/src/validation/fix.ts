import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Fix, formatOfName, mendText } from "@org/defense-pact-data/formats";
import type { Finding } from "@org/defense-pact-data/validate";
import { type Terminal, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { changesText } from "./changes-text.ts";

/** Fixes may uncover others: a record is judged by rules only once it fits its schema. */
const MAX_ROUNDS = 8;
/** A text is mended in memory. */
const MAX_BYTES = 256 * 1024 * 1024;

type Take = (finding: Finding) => void;

/** What is judged in place of what files hold, by absolute path. */
type Texts = ReadonlyMap<string, string>;

/**
 * Mends files as far as their findings say how, and shows what changes in each; a file is written whole or not at all,
 * and not where another program has changed it meanwhile. With `isDry` nothing is written.
 *
 * @throws UsageError where a file could not be written; those before it have been.
 */
export async function fixFiles(
  validate: (texts: Texts, take: Take) => Promise<unknown>,
  terminal: Terminal,
  isDry: boolean,
): Promise<void> {
  const files = new Map<string, MendedFile | undefined>();
  let isGoingOn = true;
  for (let round = 0; isGoingOn && round < MAX_ROUNDS; round++)
    isGoingOn = await mendRound(files, await fixesFrom((take) => validate(textsOf(files), take)), terminal);
  let count = 0;
  for (const file of files.values()) {
    if (file === undefined || file.after === file.before) continue;
    terminal.stderr.write(changesText(file.name, file.before, file.after, terminal));
    if (!isDry) await replaceUnchanged(file);
    count += file.fixes;
  }
  // Of a file that was left alone it has been told why.
  if (count > 0 || ![...files.values()].includes(undefined))
    terminal.stderr.write(`${closing(count, isDry)}\n`);
}

/** A file as it was when it was read, and what has been made of its text. */
interface MendedFile {
  readonly name: string;
  readonly before: string;
  after: string;
  fixes: number;
}

/** One round of fixes in memory; whether there may be more. `files` are by absolute path, undefined where one is left alone. */
async function mendRound(
  files: Map<string, MendedFile | undefined>,
  byName: ReadonlyMap<string, readonly Fix[]>,
  terminal: Terminal,
): Promise<boolean> {
  let isGoingOn = false;
  for (const [name, fixes] of byName) {
    const path = resolve(name);
    if (!files.has(path)) {
      // Its fixes are those of the text that was judged, which is this one only from the next round on.
      files.set(path, await mendable(name, terminal));
      isGoingOn = true;
      continue;
    }
    const file = files.get(path);
    if (file === undefined) continue;
    const format = formatOfName(name);
    const after = await mendText(file.after, fixes, format === undefined ? {} : { format });
    if (after === file.after) continue;
    file.after = after;
    file.fixes += fixes.length;
    isGoingOn = true;
  }
  return isGoingOn;
}

function textsOf(files: ReadonlyMap<string, MendedFile | undefined>): Texts {
  const texts = new Map<string, string>();
  for (const [path, file] of files) if (file !== undefined) texts.set(path, file.after);
  return texts;
}

/** A file with its text; undefined, which is told, where it is not to be mended. */
async function mendable(name: string, { stderr }: Terminal): Promise<MendedFile | undefined> {
  if ((await stat(name)).size > MAX_BYTES) {
    stderr.write(
      `defense-pact: ${name} is longer than ${MAX_BYTES} bytes and was not mended; split it first.\n`,
    );
    return undefined;
  }
  const bytes = await readFile(name);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    stderr.write(`defense-pact: ${name} is compressed and was not mended; unpack it first.\n`);
    return undefined;
  }
  const text = utf8(bytes, name);
  return { name, before: text, after: text, fixes: 0 };
}

async function replaceUnchanged({ name, before, after }: MendedFile): Promise<void> {
  const now = await readFile(name).catch(() => undefined);
  if (now === undefined || !now.equals(Buffer.from(before)))
    throw new UsageError(
      `validate: another program changed ${name} while it was being mended, so it was not written.`,
      "Run --fix again: it starts from the file as it is now.",
    );
  await writeAtomically(name, [after]);
}

/** Mends what standard input holds, shows the changes and writes the text to standard output; returns what is judged. */
export async function fixStdin(
  validate: (stdin: Terminal["stdin"], take: Take) => Promise<unknown>,
  terminal: Terminal,
  isDry: boolean,
  collection: string | undefined,
): Promise<string> {
  const { Readable } = await import("node:stream");
  const given = utf8(await buffer(terminal.stdin), "standard input");
  let text = given;
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes =
      (await fixesFrom((take) => validate(Readable.from([Buffer.from(text)]), take))).get("-") ?? [];
    const mended = await mendText(text, fixes, collection === undefined ? {} : { collection });
    if (mended === text) break;
    count += fixes.length;
    text = mended;
  }
  if (text !== given) terminal.stderr.write(changesText("standard input", given, text, terminal));
  terminal.stderr.write(`${closing(count, isDry)}\n`);
  if (!isDry) terminal.stdout.write(text);
  return isDry ? given : text;
}

async function fixesFrom(validate: (take: Take) => Promise<unknown>): Promise<Map<string, Fix[]>> {
  const byFile = new Map<string, Fix[]>();
  await validate(({ file, fix }) => {
    if (file === undefined || fix === undefined) return;
    const fixes = byFile.get(file);
    if (fixes) fixes.push(fix);
    else byFile.set(file, [fix]);
  });
  return byFile;
}

/** The text with its byte order mark; of bytes that are no UTF-8, nothing could be written back. */
function utf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `validate: ${name} is not UTF-8, so it cannot be mended.`,
      "Save it as UTF-8 first.",
    );
  }
}

function closing(count: number, isDry: boolean): string {
  if (count === 0) return "nothing to fix with certainty";
  return `${isDry ? "would fix" : "fixed"} ${count} ${count === 1 ? "finding" : "findings"}`;
}
