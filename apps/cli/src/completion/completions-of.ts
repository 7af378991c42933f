import { COLLECTION_NAMES, type CollectionName } from "@org/defense-pact-data/model";
import { type Command, type Option, UsageError } from "../command.ts";
import type { Group } from "../commands.ts";
import { optionsOf } from "../options-of.ts";
import { beginning, type Candidate, type Completions } from "./candidate.ts";
import { positionalsOf } from "./positionals.ts";
import { idCandidates, slugCandidates } from "./record-candidates.ts";

const GLOBAL: readonly Candidate[] = [
  { value: "help", about: "explain a command" },
  { value: "--help", about: "list the commands" },
  { value: "--version", about: "the versions of command and dataset" },
];

/** What may stand in place of the last of the words after `defense-pact`, which may be empty. */
export async function completionsOf(commands: Group, words: readonly string[]): Promise<Completions> {
  const [name = "", ...rest] = words;
  const typed = rest.at(-1);
  if (typed === undefined) return beginning([...named(commands), ...GLOBAL], name);
  if (name === "help") return beginning(named(commands), typed);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) return [];
  const { command } = await entry.load();
  const before = rest.slice(0, -1);
  return inCommand(variantOf(command, before) ?? command, before, typed);
}

/** Behind a word that a command refuses, what it has of its own is offered. */
function variantOf(command: Command, before: readonly string[]): Command | undefined {
  try {
    return command.variant?.(before);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function named(commands: Group): Candidate[] {
  return Object.entries(commands)
    .filter(([, { isHidden }]) => !isHidden)
    .map(([value, { summary }]) => ({ value, about: summary }));
}

function inCommand(command: Command, before: readonly string[], typed: string): Completions {
  const options = optionsOf(command);
  const { waiting, positionals, isOver } = readSoFar(before, options);
  if (waiting !== undefined) return valuesOf(waiting, typed);
  if (!isOver && typed.startsWith("-")) return optionOrValue(options, typed);
  const all = positionalsOf(command.usage);
  const next = all[positionals] ?? all.find(({ isMany }) => isMany);
  return next === undefined ? [] : valuesOf(next, typed);
}

/** Which option waits for its value, and how many arguments there are, after some words. */
function readSoFar(before: readonly string[], options: Readonly<Record<string, Option>>) {
  let waiting: Option | undefined;
  let positionals = 0;
  let isOver = false;
  for (const word of before) {
    if (waiting !== undefined) waiting = undefined;
    else if (!isOver && word === "--") isOver = true;
    else if (!isOver && word.startsWith("-")) waiting = takingValue(options[word.slice(2)]);
    else positionals += 1;
  }
  return { waiting, positionals, isOver };
}

function takingValue(option: Option | undefined): Option | undefined {
  return option?.type === "string" ? option : undefined;
}

function optionOrValue(options: Readonly<Record<string, Option>>, typed: string): Completions {
  const equals = typed.indexOf("=");
  if (equals === -1)
    return beginning(
      Object.entries(options).map(([name, { help }]) => ({ value: `--${name}`, about: help })),
      typed,
    );
  const option = takingValue(options[typed.slice(2, equals)]);
  return option === undefined
    ? []
    : behind(typed.slice(0, equals + 1), typed, (value) => valuesOf(option, value));
}

/** Completes what follows a beginning that stays. */
function behind(start: string, typed: string, complete: (rest: string) => Completions): Completions {
  const completions = complete(typed.slice(start.length));
  if (typeof completions === "string") return completions;
  return completions.map(({ value, ...more }) => ({ value: `${start}${value}`, ...more }));
}

interface Wanted {
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly refs?: readonly CollectionName[];
}

/** The values of an option or argument: its own choices, else what its name in the help stands for. */
function valuesOf({ value = "", choices, refs }: Wanted, typed: string): Completions {
  if (choices !== undefined)
    return beginning(
      choices.map((each) => ({ value: each })),
      typed,
    );
  if (refs !== undefined) return slugCandidates(typed, refs);
  if (/^[a-z]/.test(value))
    return beginning(
      value.split("|").map((each) => ({ value: each })),
      typed,
    );
  switch (value) {
    case "ID":
      return idCandidates(typed);
    case "IDS":
      return behind(typed.slice(0, typed.lastIndexOf(",") + 1), typed, (last) =>
        slugCandidates(last, COLLECTION_NAMES),
      );
    case "COLLECTION":
      return beginning(
        COLLECTION_NAMES.map((each) => ({ value: each })),
        typed,
      );
    case "RECORD": {
      const ids = idCandidates(typed);
      return ids.length > 0 ? ids : "files";
    }
    case "DIR":
      return "dirs";
    case "A":
    case "B":
      return "files";
    default:
      return value.startsWith("FILE") || value === "BASE" ? "files" : [];
  }
}
