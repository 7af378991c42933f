import { newCommand } from "../authoring/new-command.ts";
import { NEW_TYPES } from "../authoring/types/index.ts";
import { type Arguments, type Command, isInteractive, type Terminal, UsageError } from "../command.ts";
import { nearest } from "../terminal/nearest.ts";

const TYPES = Object.keys(NEW_TYPES);

export const command: Command = {
  usage: `${TYPES.join("|")} [options]`,
  summary:
    "Writes a new record to records/<collection>/<slug>.yaml, valid but for the evidence that it says is wanting.\n" +
    `Takes flags, or asks on a terminal for what is missing. \`defense-pact new ${TYPES[0]} --help\` lists the flags of a type.`,
  options: {},
  examples: ["new pledge", 'new actor --name "Coast Ledger" --kind organization', "new agreement --help"],
  variant(argv) {
    const type = argv.find((argument) => !argument.startsWith("-"));
    const known = type !== undefined && Object.hasOwn(NEW_TYPES, type) ? NEW_TYPES[type] : undefined;
    if (known !== undefined) return newCommand(type as string, known);
    // Else its flags would be called unknown, which are those of the type that was meant.
    if (type !== undefined && type === argv[0]) throw unknownType(type);
    return undefined;
  },
  async run(args, terminal) {
    const type = await chosenType(args, terminal);
    const known = NEW_TYPES[type];
    if (known === undefined) throw new TypeError(`There is no type ${type}.`);
    return newCommand(type, known).run({ ...args, positionals: [type] }, terminal);
  },
};

async function chosenType({ positionals: [given] }: Arguments, terminal: Terminal): Promise<string> {
  if (given !== undefined) throw unknownType(given);
  if (!isInteractive(terminal))
    throw new UsageError("new: of which type?", `Name one of ${TYPES.join(", ")}: defense-pact new pledge …`);
  const { chooseType } = await import("../authoring/ask-record.ts");
  return chooseType(TYPES, terminal);
}

function unknownType(given: string): UsageError {
  const near = nearest(given, TYPES);
  return new UsageError(
    `new: there is no type "${given}" of record.`,
    near === undefined ? `Types are ${TYPES.join(", ")}.` : `Did you mean ${near}?`,
  );
}
