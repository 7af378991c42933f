import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { ValidateFilesOptions } from "@org/defense-pact-data/node";
import { type Arguments, type Terminal, textOf, UsageError } from "../command.ts";
import { baseOf } from "./base.ts";
import {
  CONFIG_NAME,
  type ConfigFile,
  extensionFiles,
  filesOf,
  findConfig,
  readConfig,
} from "./config-file.ts";

/**
 * The same arguments with the paths that are to be validated: those named, else the dataset's own as its configuration
 * has them, else standard input where it is no keyboard.
 *
 * @throws UsageError where there is nothing of these.
 */
export async function withFiles(args: Arguments, terminal: Terminal): Promise<Arguments> {
  if (args.positionals.length > 0) return args;
  const config = configNamed(args);
  const files = config === undefined ? [] : ownFiles(await readConfig(config));
  if (files.length > 0) return { ...args, positionals: files };
  // Opened only here: it takes a tenth of a start.
  const { stdin } = terminal;
  if (!("isTTY" in stdin && stdin.isTTY)) return { ...args, positionals: ["-"] };
  throw config === undefined
    ? new UsageError(
        "validate: what?",
        `Name files, folders or globs, or \`-\` for standard input. In a folder that \`init\` made, ${CONFIG_NAME} names them.`,
      )
    : new UsageError(
        `validate: what? ${config} has no \`files\`.`,
        'Name files, folders or globs, or write "files": ["records"] into it.',
      );
}

/** The files, folders and globs of the dataset that a configuration is of, seen from where the command was called. */
function ownFiles({ config: { files = [] }, folder }: ConfigFile): string[] {
  return files.map((path) => relative(process.cwd(), join(folder, path)) || ".");
}

/** Whether single files are validated, beside which the dataset has others. */
function isPartOf(paths: readonly string[], found: ConfigFile | undefined): boolean {
  const own = found === undefined ? [] : ownFiles(found);
  const isAll = own.length > 0 && own.every((path) => paths.includes(path));
  return !isAll && paths.some((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/** What the flags of a call, its configuration and its base come to. */
export async function optionsOf(args: Arguments, terminal: Terminal): Promise<ValidateFilesOptions> {
  const { collection, "record-rules-only": recordRulesOnly, "schema-only": schemaOnly } = args.values;
  const maxFindings = wholeNumberFrom0(args, "max-findings");
  const found = await configOf(args);
  const { files: _, records: __, extensions: ___, customRules: ____, ...config } = found?.config ?? {};
  const isAlone = args.values["no-base"] === true || schemaOnly === true;
  return {
    ...config,
    ...(found === undefined ? {} : await surroundings(found)),
    ...(isAlone ? {} : { base: await baseOf(textOf(args, "base"), found) }),
    ...(recordRulesOnly === true ? { recordRulesOnly } : {}),
    ...(schemaOnly === true ? { schemaOnly } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(collection === undefined ? {} : { collection: collection as string }),
    isPart: isPartOf(args.positionals, found),
    ...(args.positionals.includes("-")
      ? { stdin: terminal.stdin as unknown as AsyncIterable<Uint8Array> }
      : {}),
  };
}

/** Says which configuration was found, since nobody named it; once for a call, however often it validates. */
export function tellOfConfig(args: Arguments, terminal: Terminal): void {
  const config = configNamed(args);
  if (config === undefined || args.values.config !== undefined) return;
  terminal.stderr.write(`defense-pact: configured by ${config}; --no-config leaves it out.\n`);
}

/** The configuration named, else the nearest one. */
async function configOf(args: Arguments): Promise<ConfigFile | undefined> {
  const config = configNamed(args);
  return config === undefined ? undefined : readConfig(config);
}

/** The file of the configuration that is named, else of the nearest one. */
function configNamed(args: Arguments): string | undefined {
  const named = textOf(args, "config");
  if (named !== undefined || args.values["no-config"] === true) return named;
  const found = findConfig(process.cwd());
  return found && relative(process.cwd(), found);
}

/** What stands in files beside a configuration; none of these is data, wherever it lies. */
async function surroundings(found: ConfigFile): Promise<Partial<ValidateFilesOptions>> {
  const files = extensionFiles(found);
  const { extensionChecks } = await import("./extension-checks.ts");
  return {
    ignore: [resolve(found.file), ...files],
    customRules: found.customRules,
    ...(files.length > 0 ? { extensionChecks: await extensionChecks(found) } : {}),
  };
}

/** What a validation depends on beside its inputs. */
export async function besides(args: Arguments): Promise<string[]> {
  const config = configNamed(args);
  const base = textOf(args, "base");
  const found = config === undefined ? [] : [config, ...(await filesOf(config))];
  return base === undefined ? found : [...found, base];
}

/** The whole number, from 0, that an option gives; undefined where it was left out. */
export function wholeNumberFrom0(args: Arguments, option: string): number | undefined {
  const given = args.values[option];
  if (given === undefined) return undefined;
  if (typeof given === "string" && /^\d{1,15}$/.test(given)) return Number(given);
  throw new UsageError(`validate: --${option} takes a whole number; not "${String(given)}".`);
}
