import { relative, resolve } from "node:path";
import type { ValidateFilesOptions } from "@org/defense-pact-data/node";
import { type Arguments, type Terminal, textOf, UsageError } from "../command.ts";
import { baseOf } from "./base.ts";
import { type ConfigFile, extensionFiles, filesOf, findConfig, readConfig } from "./config-file.ts";

/** The paths that are to be validated: those named, else standard input where it is no keyboard. */
export function filesNamed({ positionals }: Arguments, terminal: Terminal): readonly string[] {
  if (positionals.length > 0) return positionals;
  // Standard input is opened by asking for it, which takes a tenth of a start.
  const { stdin } = terminal;
  if (!("isTTY" in stdin && stdin.isTTY)) return ["-"];
  throw new UsageError("validate: what?", "Name files, folders or globs, or `-` for standard input.");
}

/** What the flags of a call, its configuration and its base come to. */
export async function optionsOf(args: Arguments, terminal: Terminal): Promise<ValidateFilesOptions> {
  const { collection, "record-rules-only": recordRulesOnly, "schema-only": schemaOnly } = args.values;
  const maxFindings = wholeNumber(args, "max-findings");
  const found = await configOf(args, terminal);
  const { records: _, extensions: __, customRules: ___, ...config } = found?.config ?? {};
  const isAlone = args.values["no-base"] === true || schemaOnly === true;
  return {
    ...config,
    ...(found === undefined ? {} : await surroundings(found)),
    ...(isAlone ? {} : { base: await baseOf(textOf(args, "base"), found) }),
    ...(recordRulesOnly === true ? { recordRulesOnly } : {}),
    ...(schemaOnly === true ? { schemaOnly } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(collection === undefined ? {} : { collection: collection as string }),
    ...(filesNamed(args, terminal).includes("-")
      ? { stdin: terminal.stdin as unknown as AsyncIterable<Uint8Array> }
      : {}),
  };
}

/** The configuration named, else the nearest one; it is said that one was found, since nobody named it. */
async function configOf(args: Arguments, terminal: Terminal): Promise<ConfigFile | undefined> {
  const config = textOf(args, "config");
  if (config !== undefined) return readConfig(config);
  const found = args.values["no-config"] === true ? undefined : findConfig(process.cwd());
  if (found === undefined) return undefined;
  const name = relative(process.cwd(), found);
  terminal.stderr.write(`defense-pact: configured by ${name}; --no-config leaves it out.\n`);
  return readConfig(name);
}

/** What stands in files beside a configuration; none of these is data, wherever it lies. */
async function surroundings(found: ConfigFile): Promise<Partial<ValidateFilesOptions>> {
  const files = extensionFiles(found);
  const { extensionChecks } = await import("../validation/extension-checks.ts");
  return {
    ignore: [resolve(found.file), ...files],
    customRules: found.customRules,
    ...(files.length > 0 ? { extensionChecks: await extensionChecks(found) } : {}),
  };
}

/** What a validation depends on beside its inputs. */
export async function besides(args: Arguments): Promise<string[]> {
  const config =
    textOf(args, "config") ?? (args.values["no-config"] === true ? undefined : findConfig(process.cwd()));
  const base = textOf(args, "base");
  const found = config === undefined ? [] : [config, ...(await filesOf(config))];
  return base === undefined ? found : [...found, base];
}

/** The whole number, from 0, that an option gives; undefined where it was left out. */
export function wholeNumber(args: Arguments, option: string): number | undefined {
  const given = args.values[option];
  if (given === undefined) return undefined;
  if (typeof given === "string" && /^\d{1,15}$/.test(given)) return Number(given);
  throw new UsageError(`validate: --${option} takes a whole number; not "${String(given)}".`);
}
