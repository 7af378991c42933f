import { readFile, stat } from "node:fs/promises";
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

/**
 * Mends files as far as their findings say how, and shows each change; a file is written whole or not at all. With
 * `isDry` nothing is written, and fixes that only the written text would show are not among the changes.
 */
export async function fixFiles(
  validate: (take: Take) => Promise<unknown>,
  terminal: Terminal,
  isDry: boolean,
): Promise<void> {
  let count = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changes = await mendedFiles(await fixesFrom(validate), terminal);
    for (const { file, before, after, fixes } of changes) {
      terminal.stderr.write(changesText(file, before, after, terminal));
      if (!isDry) await writeAtomically(file, [after]);
      count += fixes;
    }
    if (isDry || changes.length === 0) break;
  }
  terminal.stderr.write(`${closing(count, isDry)}\n`);
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

interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
}

async function mendedFiles(
  byFile: ReadonlyMap<string, readonly Fix[]>,
  { stderr }: Terminal,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [file, fixes] of byFile) {
    const bytes = await readFile(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
      stderr.write(`defense-pact: ${file} is compressed and was not mended; unpack it first.\n`);
      continue;
    }
    if ((await stat(file)).size > MAX_BYTES) {
      stderr.write(
        `defense-pact: ${file} is longer than ${MAX_BYTES} bytes and was not mended; split it first.\n`,
      );
      continue;
    }
    const before = utf8(bytes, file);
    const format = formatOfName(file);
    const after = await mendText(before, fixes, format === undefined ? {} : { format });
    if (after !== before) changes.push({ file, before, after, fixes: fixes.length });
  }
  return changes;
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
  if (count === 0) return "nothing to fix";
  return `${isDry ? "would fix" : "fixed"} ${count} ${count === 1 ? "finding" : "findings"}`;
}
