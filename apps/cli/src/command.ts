import type { ParseArgsConfig } from "node:util";
import type { CollectionName } from "@org/defense-pact-data/model";

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** What a command was called with, after parsing. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** An option as `parseArgs` takes it, with its line in the help; `isFilter` puts it among the filters there. */
export type Option = OptionsConfig[string] & {
  readonly help: string;
  /** What stands for its value in the help, and tells what it is completed with: `ID`, `COLLECTION`, `FILE`, `DIR`. */
  readonly value?: string;
  /** The values that it takes, where they are few. */
  readonly choices?: readonly string[];
  /** The collections of the ids that it takes, where their slugs alone will do. */
  readonly refs?: readonly CollectionName[];
  readonly isFilter?: boolean;
};

/** The option `--format`, its default first; where `json` is among the forms, `--json` is short for it. */
export function formatOption(choices: readonly [string, ...string[]], remark = ""): Option {
  const [first, ...others] = choices;
  return {
    type: "string",
    value: "FORMAT",
    choices,
    help: `${[`${first} (default)`, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}.${remark && ` ${remark}`}`,
  };
}

/** A command: its help, its options, and what it does. Exit codes: 0 fine, 1 errors found, 2 could not run. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /**
   * The command that the arguments make of this one, where the first of them decides on its options.
   *
   * @throws UsageError where the first argument is a word that it does not know.
   */
  variant?(argv: readonly string[]): Command | undefined;
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Says why a command cannot run, in a sentence for the person who called it; exit code 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}

/** Whether a person sits at the keyboard and sees what is asked; never so in CI. */
export function isInteractive({ stdin, stderr, env }: Terminal): boolean {
  return "isTTY" in stdin && stdin.isTTY === true && stderr.isTTY === true && !env.CI;
}

/** The value of an option that must be one of a list, with its default first. */
export function oneOf<const T extends string>(
  args: Arguments,
  option: string,
  choices: readonly [T, ...T[]],
): T {
  const value = args.values[option] ?? choices[0];
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined)
    throw new UsageError(`--${option} takes ${choices.join(", ")}; not "${String(value)}".`);
  return chosen;
}

/** The whole number that an option gives, undefined where it was left out; `most` is the largest that it takes. */
export function wholeNumber(args: Arguments, option: string, most?: number, least = 1): number | undefined {
  const value = args.values[option];
  if (value === undefined) return undefined;
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= (most ?? Number.POSITIVE_INFINITY)) return number;
  const range = most === undefined ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${option} takes a whole number ${range}; not "${String(value)}".`);
}

/** The text that an option gives, undefined where it was left out. */
export function textOf(args: Arguments, option: string): string | undefined {
  const value = args.values[option];
  return typeof value === "string" ? value : undefined;
}

/** The file or folder of `--out`; none where it is left out or `-`, which both mean standard output. */
export function outOf(args: Arguments): string | undefined {
  const out = textOf(args, "out");
  return out === "-" ? undefined : out;
}

/**
 * Refuses what a command that takes options only was called with beside them.
 *
 * @param instead which option may have been meant.
 */
export function takesOptionsOnly(name: string, { positionals }: Arguments, instead: string): void {
  if (positionals.length > 0)
    throw new UsageError(`${name} takes options only; not "${positionals.join(" ")}".`, `See ${instead}.`);
}
