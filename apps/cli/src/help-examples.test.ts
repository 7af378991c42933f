import { expect, test } from "vitest";
import { COMMANDS } from "./commands.ts";
import { defensePact } from "./testing/terminal.ts";

/** The commands that ask the dataset, and what each says of nothing found. */
const ASKING = ["show", "list", "search", "links", "totals", "timeline", "stats", "map", "network", "track"];

const examples = async () => {
  const all = [];
  for (const name of ASKING)
    for (const line of (await COMMANDS[name]?.load())?.command.examples ?? []) all.push(line);
  return all.filter((line) => !/--dataset|--out|--format (svg|png)/.test(line));
};

/** As a shell would: up to a pipe or a redirection, parted at blanks outside of quotes. */
function wordsOf(line: string): string[] {
  const [first = ""] = line.split(/ [|>] /);
  return [...first.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

test("every example in help that asks the dataset finds something", async () => {
  const lines = await examples();
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const { code, stdout } = await defensePact(wordsOf(line));
    expect(code, line).toBe(0);
    expect(stdout, line).not.toMatch(/^no (records|totals|dates)\b|^\s*(\[\s*\]\s*)?$/);
    expect(stdout.trim().split("\n").length, line).toBeGreaterThan(1);
  }
});
