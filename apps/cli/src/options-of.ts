import type { Command, Option } from "./command.ts";

const HELP: Option = { type: "boolean", short: "h", help: "Print this page." };
export const JSON_SHORT: Option = { type: "boolean", help: "Short for --format json." };

/** The options of a command with those that every command has; `--json` where it can answer in JSON. */
export function optionsOf({ options }: Pick<Command, "options">): Readonly<Record<string, Option>> {
  const { format, json } = options;
  const hasJson = format !== undefined && json === undefined && (format.choices?.includes("json") ?? true);
  const { format: _, ...others } = options;
  return {
    ...(format !== undefined && { format }),
    ...(hasJson && { json: JSON_SHORT }),
    ...others,
    help: HELP,
  };
}
