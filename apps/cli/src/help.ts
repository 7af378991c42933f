import type { Command, Option } from "./command.ts";
import type { Group } from "./commands.ts";
import { optionsOf } from "./options-of.ts";
import { wrap } from "./terminal/wrap.ts";

const NAME = "defense-pact";

/** The page that `defense-pact --help` prints. */
export function overview(groups: Readonly<Record<string, Group>>, columns = 110): string {
  const width = Math.max(
    ...Object.values(groups).flatMap((group) => Object.keys(group).map((name) => name.length)),
  );
  const rows = Object.entries(groups).flatMap(([group, commands]) => [
    `${group}:`,
    ...Object.entries(commands).map(([name, { summary }]) =>
      wrap(summary, columns, `  ${name.padEnd(width)}  `, " ".repeat(width + 4)),
    ),
    "",
  ]);
  return [
    wrap(`${NAME}: defence agreements, pledges and actors, with the evidence for every fact`, columns),
    "",
    `usage: ${NAME} COMMAND [options]`,
    "",
    ...rows,
    wrap(
      `\`${NAME} COMMAND --help\` explains a command. Exit codes: 0 fine, 1 errors found, 2 could not run.`,
      columns,
    ),
    "",
  ].join("\n");
}

/** The page that `defense-pact COMMAND --help` prints, its lines no longer than the terminal is wide. */
export function commandHelp(name: string, command: Command, columns = 110): string {
  const options = Object.entries(optionsOf(command));
  const filters = options.filter(([, { isFilter }]) => isFilter);
  const width = Math.max(...options.map((option) => nameOf(option).length));
  const line = (option: [string, Option]) =>
    wrap(option[1].help, columns, `  ${nameOf(option).padEnd(width)}  `, " ".repeat(width + 4));
  return [
    wrap(`usage: ${NAME} ${name} ${command.usage}`, columns, "", "    "),
    "",
    ...command.summary.split("\n").map((line) => wrap(line, columns)),
    "",
    ...options.filter(([, { isFilter }]) => !isFilter).map(line),
    ...(filters.length > 0 ? ["", "filters:", ...filters.map(line)] : []),
    "",
    "examples:",
    ...command.examples.map((example) => `  ${NAME} ${example}`),
    "",
  ].join("\n");
}

function nameOf([name, { short, value, type, isFilter }]: [string, Option]): string {
  const long = isFilter && type === "boolean" ? `--[no-]${name}` : `--${name}`;
  return `${short ? `-${short}, ` : ""}${long}${value ? ` ${value}` : ""}`;
}
