import type { DatasetRecord } from "@org/defense-pact-data";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { canonicalYaml } from "../records/yaml-style.ts";

/** Writes a new record as YAML to a file, or to standard output where none is named. */
export async function writeRecord(
  record: DatasetRecord,
  file: string | undefined,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const text = canonicalYaml(record);
  if (file === undefined) {
    stdout.write(text);
    return;
  }
  await writeAtomically(file, [text]);
  stderr.write(`wrote ${file}\n`);
}

/** The refusal of a call that lacks flags: all of them, with what each is. */
export function missingFlags(
  name: string,
  flags: readonly string[],
  options: Command["options"],
): UsageError {
  const width = Math.max(...flags.map((flag) => flag.length));
  return new UsageError(
    `${name}: ${flags.map((flag) => `--${flag}`).join(", ")} ${flags.length === 1 ? "is" : "are"} missing.`,
    flags.map((flag) => `  --${flag.padEnd(width)}  ${options[flag]?.help ?? ""}`).join("\n"),
  );
}
