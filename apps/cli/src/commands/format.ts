import { isDeepStrictEqual } from "node:util";
import { formatOfName } from "@org/defense-pact-data/formats";
import { findFiles } from "@org/defense-pact-data/node";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { readText } from "../files/read-text.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { inputFaults } from "../records/input-faults.ts";
import { type RecordText, recordText } from "../records/record-text.ts";
import { styleFor } from "../terminal/style.ts";
import { textDiff } from "../terminal/text-diff.ts";

export const command: Command = {
  usage: "FILES… [--check] [--diff]",
  summary:
    "Puts the keys of records in the order of the model, in one style: files, folders and globs in YAML, JSON and NDJSON, or standard input as `-`.\n" +
    "Content and comments stay. Files that hold no records stay as they are.",
  options: {
    check: {
      type: "boolean",
      help: "Write nothing; list the files that would change, and exit with 1 if there are any.",
    },
    diff: { type: "boolean", help: "Show what changes in each file." },
  },
  examples: [
    "format records/",
    "format records/ --check",
    "format records/ --check --diff",
    "format - < draft.yaml",
  ],
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0)
      throw new UsageError("format: what?", "Name files, folders or globs, or `-` for standard input.");
    const check = values.check === true;
    const files = await filesNamed(positionals);
    const outcomes: Outcome[] = [];
    for (const file of files) {
      const outcome = await formatFile(file, terminal);
      outcomes.push(outcome);
      if (file === "-" && !check && typeof outcome === "object") terminal.stdout.write(outcome.after);
      else await report(file, outcome, { check, diff: values.diff === true }, terminal);
    }
    return conclude(outcomes, check, terminal);
  },
};

/** A text before and after, `left` where it holds no records, or `broken`, which was told. */
type Outcome = { readonly before: string; readonly after: string } | "left" | "broken";

function isChanged(outcome: Outcome): boolean {
  return typeof outcome === "object" && outcome.before !== outcome.after;
}

async function filesNamed(given: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    given.map(async (path) => {
      if (path === "-") return [path];
      const found = await findFiles(path, process.cwd());
      return found.flatMap((file) => {
        if ("missing" in file) throw new UsageError(`format: cannot read ${file.missing}: ${file.reason}`);
        if ("barren" in file) throw new UsageError(`format: there are no data files in ${file.barren}.`);
        return [file.name];
      });
    }),
  );
  const isWhole = (name: string) => given.includes(name);
  return [...new Set(files.flat())].filter((name) => isWhole(name) || isWritable(name));
}

/** Of a folder, tables and compressed files are passed over; one that is named is refused. */
function isWritable(name: string): boolean {
  return !name.endsWith(".gz") && formatOfName(name) !== "csv";
}

async function formatFile(file: string, { stdin, stderr }: Terminal): Promise<Outcome> {
  const before = await readText(file, stdin);
  const faults = await inputFaults(before, file, formatOfName(file));
  for (const { message, hint, line, column } of faults)
    stderr.write(`${[file, line, column].filter(Boolean).join(":")}: ${message}\n    ${hint}\n`);
  if (faults.length > 0) return "broken";
  const text = recordText(before, file);
  const held = text.value();
  if (!text.canonise()) return "left";
  const after = written(text, file);
  if (!isDeepStrictEqual(recordText(after, file).value(), held))
    throw new UsageError(`format: ${file} would not read the same after it; it was left as it is.`);
  return { before, after };
}

function written(text: RecordText, file: string): string {
  try {
    return text.toString();
  } catch (error) {
    throw new UsageError(`format: ${file} was left as it is: ${(error as Error).message}.`);
  }
}

async function report(
  file: string,
  outcome: Outcome,
  { check, diff }: { readonly check: boolean; readonly diff: boolean },
  { stdout, env }: Terminal,
): Promise<void> {
  if (typeof outcome === "string" || !isChanged(outcome)) return;
  const { before, after } = outcome;
  if (!check) await writeAtomically(file, [after]);
  stdout.write(`${check ? "not formatted" : "formatted"}  ${file}\n`);
  if (diff) stdout.write(textDiff(file, before, after, styleFor(stdout, env)));
}

function conclude(outcomes: readonly Outcome[], check: boolean, { stderr }: Terminal): number {
  if (outcomes.includes("broken")) return 2;
  if (outcomes.every((outcome) => outcome === "left"))
    stderr.write("nothing to format: there are no records\n");
  const changed = outcomes.filter(isChanged).length;
  if (!check || changed === 0) return 0;
  stderr.write(`${changed} file${changed === 1 ? "" : "s"} to format; without --check it is done.\n`);
  return 1;
}
