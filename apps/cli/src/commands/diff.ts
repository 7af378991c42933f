import { BUMPS, type Bump, isBumpEnough } from "@org/defense-pact-data/diff";
import { type Arguments, type Command, oneOf, type Terminal, textOf, UsageError } from "../command.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { type Comparison, compare } from "../diff/comparison.ts";
import { type Published, sideOf } from "../diff/editions.ts";
import { markdown } from "../diff/markdown.ts";
import { pretty } from "../diff/pretty.ts";
import { changeRows, type ListedChange } from "../diff/rows.ts";
import { columnsOf } from "../terminal/columns.ts";
import { pipeTo } from "../terminal/pipe-to.ts";
import { writeRows } from "../terminal/rows.ts";
import { styleFor } from "../terminal/style.ts";

const FORMATS = ["pretty", "json", "ndjson", "markdown", "md", "csv"] as const;
const CHECKS = [...BUMPS, "version"] as const;

export const command: Command = {
  usage: "A B [--format FORMAT] [--check BUMP] [--exit-code]",
  summary:
    "Compares two datasets at the level of claims: what was added, corrected, moved and retracted, with sources and " +
    "reasons, and the semver bump that it asks for. A and B are `current`, a released version, a file (JSON, NDJSON, " +
    "YAML, CSV, also gzipped), a folder of records, or `-`. Exits with 0 when they were compared, whatever was found. " +
    "Both sides are held in memory, which takes some three times their length.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: FORMATS,
      help: "pretty (default), json, ndjson and csv (a change a line), or markdown (md).",
    },
    check: {
      type: "string",
      value: "BUMP",
      choices: CHECKS,
      help:
        "Exit with 1 when the changes ask for more than this (none, patch, minor, major, or `version`: the step from " +
        "A's version to B's), or an id vanished.",
    },
    "exit-code": { type: "boolean", help: "Exit with 1 when there are differences." },
  },
  examples: [
    "diff 1.0.0 current",
    "diff main/records/ records/ --format markdown",
    "diff old.json.gz new.json --check minor",
    "diff 1.0.0 1.1.0 --format ndjson",
  ],
  async run(args, terminal) {
    const { history } = await import("@org/defense-pact-data/history");
    return runDiff(args, terminal, { current: publishedDataset, releases: history });
  },
};

/** Compares; `published` is where releases come from. */
export async function runDiff(args: Arguments, terminal: Terminal, published: Published): Promise<number> {
  const format = oneOf(args, "format", FORMATS);
  const check = textOf(args, "check") === undefined ? undefined : oneOf(args, "check", CHECKS);
  const comparison = await compared(args, terminal, published);
  await write(comparison, format, terminal);
  const complaint = check === undefined ? undefined : complaintOf(comparison, check);
  if (complaint !== undefined) terminal.stderr.write(`defense-pact: ${complaint}\n`);
  const isDifferent = args.values["exit-code"] === true && comparison.records.length > 0;
  return complaint !== undefined || isDifferent ? 1 : 0;
}

async function compared(
  { positionals }: Arguments,
  terminal: Terminal,
  published: Published,
): Promise<Comparison> {
  const [a, b, ...rest] = positionals;
  if (a === undefined || b === undefined || rest.length > 0)
    throw new UsageError(
      `diff compares two datasets; ${positionals.length === 0 ? "none were" : `${positionals.length} ${positionals.length === 1 ? "was" : "were"}`} named.`,
      "Such as: defense-pact diff 1.0.0 current",
    );
  if (a === "-" && b === "-") throw new UsageError("diff: only one side can be standard input.");
  const older = await sideOf(a, published, terminal);
  return compare(older, await sideOf(b, published, terminal));
}

/** What a check finds wrong, in a sentence. */
function complaintOf(
  { from, to, bump, vanished }: Comparison,
  check: (typeof CHECKS)[number],
): string | undefined {
  if (vanished.length > 0)
    return `${vanished.join(", ")} vanished: add a redirect (moved, split or withdrawn) for each id that goes.`;
  const isEnough =
    check === "version" ? isBumpEnough(bump, from.version, to.version) : rank(bump) <= rank(check);
  if (isEnough) return undefined;
  const given = check === "version" ? `the step from ${from.version} to ${to.version}` : check;
  return `the changes ask for a ${bump} version; ${given} is not enough.`;
}

function rank(bump: Bump): number {
  return BUMPS.indexOf(bump);
}

async function write(
  comparison: Comparison,
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): Promise<void> {
  const { stdout, env } = terminal;
  switch (format) {
    case "json":
      stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
      return;
    case "csv":
    case "ndjson":
      return writeRows<ListedChange>(changeRows(comparison), format, terminal);
    case "md":
    case "markdown":
      return pipeTo(markdown(comparison), stdout);
    default:
      return pipeTo(pretty(comparison, styleFor(stdout, env), columnsOf(stdout) ?? 100), stdout);
  }
}
