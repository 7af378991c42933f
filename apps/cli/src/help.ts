import type { Command } from "./command.ts";

const NAME = "defense-pact";

/** The page that `defense-pact --help` prints. */
export function overview(summaries: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(summaries).map((name) => name.length));
  const rows = Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `${NAME}: defence agreements, pledges and actors, with the evidence for every fact`,
    "",
    `usage: ${NAME} COMMAND [options]`,
    "",
    ...rows,
    "",
    `\`${NAME} COMMAND --help\` explains a command. Exit codes: 0 fine, 1 errors found, 2 could not run.`,
    "",
  ].join("\n");
}

/** The page that `defense-pact COMMAND --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries({ ...command.options, help: { help: "Print this page.", short: "h" } }).map(
    ([option, { help, ...rest }]) => {
      const short = "short" in rest && rest.short ? `-${rest.short}, ` : "";
      const value = "value" in rest && rest.value ? ` ${rest.value}` : "";
      return [`${short}--${option}${value}`, help] as const;
    },
  );
  const width = Math.max(...options.map(([option]) => option.length));
  return [
    `usage: ${NAME} ${name} ${command.usage}`,
    "",
    command.summary,
    "",
    ...options.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    "",
    "examples:",
    ...command.examples.map((example) => `  ${NAME} ${example}`),
    "",
  ].join("\n");
}
