import { parseArgs } from "node:util";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { COMMANDS, GROUPS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { nearest } from "./terminal/nearest.ts";

/** Runs the command that the arguments name; returns its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.stdout.write(overview(GROUPS, terminal.stdout.columns));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    const { versions } = await import("./versions.ts");
    terminal.stdout.write(versions());
    return 0;
  }
  try {
    return await runCommand(name, rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(
      `defense-pact: ${error.message}\n${error.hint === undefined ? "" : `${error.hint}\n`}`,
    );
    return 2;
  }
}

async function runCommand(name: string, rest: readonly string[], terminal: Terminal): Promise<number> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new UsageError(
      `no command "${name}".`,
      near ? `Did you mean "${near}"?` : "`defense-pact --help` lists them.",
    );
  }
  const { command } = await entry.load();
  const args = parse(name, command, rest);
  if (args.values.help) {
    terminal.stdout.write(commandHelp(name, command, terminal.stdout.columns));
    return 0;
  }
  return command.run(args, terminal);
}

function parse(name: string, command: Command, argv: readonly string[]): Arguments {
  const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    if ((error as Error).message.includes("is ambiguous")) throw missingValue(name, error as Error);
    const message = (error as Error).message.split(". To specify")[0] ?? "";
    const option = /'--?([^' =]+)/.exec(message)?.[1];
    const near = option === undefined ? undefined : nearest(option, Object.keys(options));
    throw new UsageError(
      `${name}: ${message}.`,
      near && near !== option
        ? `Did you mean "--${near}"?`
        : `\`defense-pact ${name} --help\` lists its options.`,
    );
  }
}

/** `--sort -date`: the dash may begin the value or the next option, so a value with a dash needs an `=`. */
function missingValue(name: string, { message }: Error): UsageError {
  const option = /'(?:-\w, )?(--[^' =]+)/.exec(message)?.[1] ?? "the option";
  return new UsageError(
    `${name}: ${option} wants a value.`,
    `A value that begins with a dash follows an equals sign: ${option}=-VALUE`,
  );
}

/** Runs with the process's own arguments and streams; the reader of a pipe may leave early. */
export async function start(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  process.exitCode = await run(process.argv.slice(2), process);
}
