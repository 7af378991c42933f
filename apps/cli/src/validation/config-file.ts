import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Config, type CustomRule, parseConfig } from "@org/defense-pact-data/validate";
import { UsageError } from "../command.ts";
import { readJson } from "../files/read-json.ts";
import { customRulesOf } from "./custom-rules.ts";

/** The name under which a configuration is found without being named. */
export const CONFIG_NAME = "defense-pact.json";

/** A configuration with the file it was read from, in whose folder its paths start. */
export interface ConfigFile {
  readonly file: string;
  readonly folder: string;
  readonly config: Config;
  /** The rules in the modules that it names. */
  readonly customRules: readonly CustomRule[];
}

/** The nearest `defense-pact.json` in a folder or one above it; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  // Put together by hand: `join` goes over every character of a path.
  const file = `${folder.endsWith("/") ? folder : `${folder}/`}${CONFIG_NAME}`;
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
}

/**
 * Reads a configuration, and loads the modules of rules that it names: their code runs.
 *
 * @throws UsageError with every issue.
 */
export async function readConfig(file: string): Promise<ConfigFile> {
  const value = readJson(file, "the configuration");
  const folder = dirname(resolve(file));
  const customRules = await customRulesOf(value, folder);
  const parsed = parseConfig(
    value,
    customRules.map((rule) => rule?.id),
  );
  if (parsed.ok) return { file, folder, config: parsed.config, customRules };
  throw new UsageError(
    [
      `validate: the configuration ${file} is wrong.`,
      ...parsed.issues.map(({ path, message, hint = "" }) =>
        `  ${path || "/"}: ${message} ${hint}`.trimEnd(),
      ),
    ].join("\n"),
  );
}

/** The files that a configuration's extensions are read from. */
export function extensionFiles({ config: { extensions = {} }, folder }: ConfigFile): string[] {
  return Object.values(extensions).map((path) => join(folder, path));
}

/** Every file, folder and glob that a configuration names; none where it cannot be read. */
export async function filesOf(file: string): Promise<string[]> {
  try {
    const found = await readConfig(file);
    const { records = [], customRules = [] } = found.config;
    return [
      ...extensionFiles(found),
      ...[...records, ...customRules].map((path) => join(found.folder, path)),
    ];
  } catch {
    return [];
  }
}
