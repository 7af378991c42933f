import { type Terminal, UsageError } from "./command.ts";
import type { Group } from "./commands.ts";
import { commandHelp } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { columnsOf } from "./terminal/columns.ts";
import { visibleLines } from "./terminal/visible.ts";

/** Runs the command that the arguments begin with; what it was asked wrongly is told, with exit code 2. */
export async function runCommand(
  commands: Group,
  [name = "", ...rest]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const loaded = (await (await commandNamed(commands, name)).load()).command;
    const command = loaded.variant?.(rest) ?? loaded;
    const args = await parseArguments(name, command, rest);
    if (args.values.help !== true) return await command.run(args, terminal);
    terminal.stdout.write(commandHelp(name, command, columnsOf(terminal.stdout)));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const hint = error.hint === undefined ? "" : `${error.hint}\n`;
    // It repeats what was typed and what files hold.
    terminal.stderr.write(visibleLines(`defense-pact: ${error.message}\n${hint}`));
    return 2;
  }
}

/** What was probably meant is looked for only where something is wrong: a start should not pay for it. */
async function commandNamed(commands: Group, name: string): Promise<Group[string]> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return entry;
  throw new UsageError(`no command "${name}".`, await meant(name, Object.keys(commands)));
}

/** What was named may be what a command takes: a collection or a record. */
async function meant(name: string, commands: readonly string[]): Promise<string> {
  const { COLLECTION_NAMES, collectionOfId, collectionOfType } = await import("@org/defense-pact-data/model");
  const collection = COLLECTION_NAMES.find((each) => each === name) ?? collectionOfType(name);
  if (collection !== undefined) return `\`defense-pact list ${collection}\` lists them.`;
  if (collectionOfId(name) !== undefined) return `\`defense-pact show ${name}\` shows a record.`;
  const { nearest } = await import("./terminal/nearest.ts");
  const near = nearest(name, commands);
  return near === undefined ? "`defense-pact --help` lists them." : `Did you mean "${near}"?`;
}
