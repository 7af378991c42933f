import { readFileSync } from "node:fs";
import { type Command, UsageError } from "../command.ts";
import { ownFile } from "../own-file.ts";
import { nearest } from "../terminal/nearest.ts";

const SHELLS = ["bash", "zsh", "fish"];

export const command: Command = {
  usage: SHELLS.join("|"),
  summary:
    "Prints a script with which your shell completes commands, options, their values and ids as you press the tab key.\n" +
    "In ~/.bashrc, or in ~/.zshrc after compinit: source <(defense-pact completion bash), or zsh.\n" +
    "Fish takes it from ~/.config/fish/completions/defense-pact.fish.",
  options: {},
  examples: [
    "completion bash >> ~/.bashrc",
    "completion fish > ~/.config/fish/completions/defense-pact.fish",
  ],
  async run({ positionals: [shell, ...rest] }, { stdout }) {
    if (rest.length > 0)
      throw new UsageError(`completion: one shell at a time; also got ${rest.join(", ")}.`);
    if (shell === undefined)
      throw new UsageError("completion: for which shell?", `Name one of ${SHELLS.join(", ")}.`);
    if (!SHELLS.includes(shell)) {
      const near = nearest(shell, SHELLS);
      throw new UsageError(
        `completion: there is no script for "${shell}".`,
        near === undefined ? `There are ${SHELLS.join(", ")}.` : `Did you mean ${near}?`,
      );
    }
    stdout.write(readFileSync(ownFile(`completions/defense-pact.${shell}`), "utf8"));
    return 0;
  },
};
