import type { Draft } from "@org/defense-pact-draft";
import type { Terminal } from "../command.ts";
import { styleFor } from "../terminal/style.ts";
import { write } from "../terminal/write.ts";
import { proposalLines } from "./proposal-page.ts";
import { recordYaml } from "./write-proposals.ts";

/** How a draft is printed; the default first. */
export const FORMATS = ["pretty", "yaml", "json"] as const;

/** Prints a draft: for a person, as records, or for programs. */
export async function printDraft(
  { article, actors, proposals, refused }: Draft,
  format: (typeof FORMATS)[number],
  { stdout, env }: Terminal,
): Promise<void> {
  if (format === "json")
    await write(stdout, `${JSON.stringify({ article, actors, proposals, refused }, null, 2)}\n`);
  else if (format === "yaml")
    await write(stdout, proposals.map(({ record }) => recordYaml(record)).join("---\n"));
  else {
    const style = styleFor(stdout, env);
    await write(
      stdout,
      `${proposals.map((proposal) => proposalLines(proposal, style).join("\n")).join("\n\n")}\n`,
    );
  }
}
