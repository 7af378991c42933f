import type { Terminal } from "./command.ts";
import { COMMANDS, GROUPS } from "./commands.ts";
import { overview } from "./help.ts";
import { runCommand } from "./run-command.ts";
import { columnsOf } from "./terminal/columns.ts";
import { ProcessTerminal } from "./terminal/process-terminal.ts";

/** Runs the command that the arguments name; returns its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    terminal.stdout.write(overview(GROUPS, columnsOf(terminal.stdout)));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    const { versions } = await import("./versions.ts");
    terminal.stdout.write(versions());
    return 0;
  }
  return name === "help"
    ? runCommand(COMMANDS, [...rest, "--help"], terminal)
    : runCommand(COMMANDS, argv, terminal);
}

/** Runs with the process's own arguments and streams. */
export async function start(): Promise<void> {
  const terminal = new ProcessTerminal();
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
    // Else V8 would tidy up first what ends with the process anyway.
    if (terminal.hasWrittenAll) process.exit();
  } catch (error) {
    const { reportFault } = await import("./report-fault.ts");
    process.exitCode = reportFault(error, terminal);
  }
}
