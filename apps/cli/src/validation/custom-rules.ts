import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CustomRule } from "@org/defense-pact-data/validate";
import { UsageError } from "../command.ts";

/**
 * The rules in the modules that a configuration names under `customRules`; what is wrong with the setting itself is
 * told where the configuration is parsed, and what is wrong with a rule where it is put to use.
 *
 * @throws UsageError where a module cannot be loaded or its default export is no list.
 */
export async function customRulesOf(config: unknown, folder: string): Promise<CustomRule[]> {
  const paths = (config as { readonly customRules?: unknown } | null)?.customRules;
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === "string" && path !== "")) return [];
  const rules: CustomRule[] = [];
  for (const path of paths as string[]) rules.push(...(await rulesIn(join(folder, path), path)));
  return rules;
}

async function rulesIn(file: string, name: string): Promise<readonly CustomRule[]> {
  const module = await loaded(file, name);
  if (Array.isArray(module.default)) return module.default;
  throw new UsageError(
    `validate: the module of rules ${name} has no list of rules.`,
    "Its default export is a list: export default [{ id, title, severity, scope, check }].",
  );
}

async function loaded(file: string, name: string): Promise<{ readonly default?: unknown }> {
  try {
    // A module is loaded once for each address, so one that was edited (`--watch`) needs another.
    const { href } = pathToFileURL(file);
    return await import(`${href}?${statSync(file).mtimeMs}`);
  } catch (error) {
    throw new UsageError(
      `validate: the module of rules ${name} cannot be loaded: ${(error as Error).message}`,
      "It is an ES module: a file that ends in .mjs, or in .js where its package.json has the type module.",
    );
  }
}
