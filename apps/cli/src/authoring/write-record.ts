import type { DatasetRecord } from "@org/defense-pact-data";
import { type Arguments, type Command, type Terminal, textOf, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { canonicalYaml } from "../records/yaml-style.ts";

/**
 * The file that `--out` names.
 *
 * @throws UsageError where its ending is neither that of YAML nor of JSON.
 */
export function outNamed(name: string, args: Arguments): string | undefined {
  const file = textOf(args, "out");
  if (file === undefined || /\.(ya?ml|json)$/.test(file)) return file;
  throw new UsageError(`${name}: --out ${file}: a record is written as .yaml, .yml or .json.`);
}

/** Writes a new record to a file, as JSON where its name ends so, else as YAML; to standard output where none is named. */
export async function writeRecord(
  record: DatasetRecord,
  file: string | undefined,
  { stdout, stderr }: Terminal,
): Promise<void> {
  if (file === undefined) {
    stdout.write(canonicalYaml(record));
    return;
  }
  const isJson = file.endsWith(".json");
  await writeAtomically(file, [isJson ? `${JSON.stringify(record, null, 2)}\n` : canonicalYaml(record)]);
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
