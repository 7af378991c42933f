import type { Command, Option } from "./command.ts";
import type { Group } from "./commands.ts";
import { optionsOf } from "./options-of.ts";

/** The manual page, in the macros of groff_man(7), made of what the commands say of themselves. */
export async function manPage(groups: Readonly<Record<string, Group>>): Promise<string> {
  const entries = Object.values(groups).flatMap((group) => Object.entries(group));
  const sections: string[] = [];
  for (const [name, { load }] of entries) sections.push(...commandLines(name, (await load()).command));
  return [
    '.\\" Generated from the commands; `npm run man --workspace apps/cli` renews it.',
    ".TH DEFENSE\\-PACT 1",
    ".SH NAME",
    "defense\\-pact \\- defence agreements, pledges and actors, with the evidence for every fact",
    ".SH SYNOPSIS",
    ".B defense\\-pact",
    ".I COMMAND",
    "[options]",
    ".SH COMMANDS",
    ...entries.flatMap(([name, { summary }]) => [".TP", `.B ${escaped(name)}`, lineOf(summary)]),
    ...sections,
    ".SH EXIT STATUS",
    ...[
      ["0", "Fine."],
      ["1", "Errors found."],
      ["2", "Could not run."],
      ["130", "Interrupted."],
    ].flatMap(([code = "", meaning = ""]) => [".TP", `.B ${code}`, meaning]),
    ".SH ENVIRONMENT",
    ...[
      ["NO_COLOR", "No colour, also on a terminal."],
      ["DEFENSE_PACT_TEXTS", "The folder of the articles' texts, for verify, cite and new."],
      ["DEFENSE_PACT_DEBUG", "Where in the code an unexpected error happened."],
    ].flatMap(([name = "", meaning = ""]) => [".TP", `.B ${escaped(name)}`, lineOf(meaning)]),
    "",
  ].join("\n");
}

function commandLines(name: string, command: Command): string[] {
  return [
    `.SH ${escaped(name.toUpperCase())}`,
    `.B defense\\-pact ${escaped(name)}`,
    lineOf(command.usage),
    ...command.summary.split("\n").flatMap((paragraph) => [".PP", lineOf(paragraph)]),
    ...Object.entries(optionsOf(command)).flatMap(optionLines),
    ".PP",
    "Examples:",
    ".PP",
    ".nf",
    ...command.examples.map((example) => lineOf(`  defense-pact ${example}`)),
    ".fi",
  ];
}

function optionLines([name, { short, value, help }]: [string, Option]): string[] {
  const long = `\\fB${escaped(`--${name}`)}\\fR${value === undefined ? "" : ` \\fI${escaped(value)}\\fR`}`;
  return [".TP", short === undefined ? long : `\\fB${escaped(`-${short}`)}\\fR, ${long}`, lineOf(help)];
}

/** A line of text: a dot or quote at its beginning would be a request. */
function lineOf(text: string): string {
  return escaped(text).replace(/^([.'])/, "\\&$1");
}

/** What groff would take for its own, or set as another character than a person can copy. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha")
    .replaceAll("~", "\\(ti")
    .replace(
      /[^\0-\x7f]/gu,
      (letter) => `\\[u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}
