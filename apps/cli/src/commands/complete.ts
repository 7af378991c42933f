import type { Command } from "../command.ts";
import { COMMANDS } from "../commands.ts";
import type { Candidate } from "../completion/candidate.ts";
import { completionsOf } from "../completion/completions-of.ts";
import { unsplit } from "../completion/unsplit.ts";

/** Asked by the scripts that `completion` prints; no command for a person. */
export const command: Command = {
  usage: "[--split] -- WORDS…",
  summary: "Prints what may stand in place of the last word, for the script of a shell.",
  options: { split: { type: "boolean", help: "The words were parted at equals signs, as bash does." } },
  examples: ["complete -- show ken", "complete -- list --format ''"],
  async run({ positionals, values }, { stdout }) {
    const { words, start } = values.split === true ? unsplit(positionals) : { words: positionals, start: "" };
    const completions = await completionsOf(COMMANDS, words);
    const lines =
      typeof completions === "string"
        ? [`:${completions}`]
        : completions.map((candidate) => lineOf(candidate, start));
    stdout.write(lines.map((line) => `${line}\n`).join(""));
    return 0;
  },
};

/** The longest meaning that a menu has room for. */
const MOST_ABOUT = 72;

function lineOf({ value, about }: Candidate, start: string): string {
  const word = value.slice(start.length);
  if (about === undefined) return word;
  const [sentence = ""] = about.replace(/\s+/g, " ").split(/\.(?: |$)/);
  return `${word}\t${sentence.length > MOST_ABOUT ? `${sentence.slice(0, MOST_ABOUT - 1)}…` : sentence}`;
}
