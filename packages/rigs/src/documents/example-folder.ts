import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { REPOSITORY } from "../repository.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * A folder for what a document shows, under the one in which the packed tarballs are installed: a copy of the example
 * that the document belongs to, else an empty one. What an example needs of
 * others comes from the repository.
 */
export function exampleFolder(document: string, installed: string): string {
  mkdirSync(join(installed, "documents"), { recursive: true });
  const folder = mkdtempSync(join(installed, "documents", "at-"));
  const from = join(REPOSITORY, dirname(document));
  if (!document.startsWith("examples/")) return folder;
  cpSync(from, folder, { recursive: true, filter: (path) => !/node_modules$|[\\/]dist$/.test(path) });
  if (!existsSync(join(folder, "package.json"))) return folder;
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    link(join(name.startsWith("@org/") ? installed : REPOSITORY, "node_modules", name), name, folder);
  return folder;
}

/** A package with its commands, as npm puts them. */
function link(source: string, name: string, folder: string): void {
  const target = join(folder, "node_modules", name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(source, target);
  const { bin = {} } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {
    bin?: string | Record<string, string>;
  };
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const commands = typeof bin === "string" ? { [name.split("/").at(-1) as string]: bin } : bin;
  for (const [command, path] of Object.entries(commands))
    symlinkSync(join(source, path), join(folder, "node_modules/.bin", command));
}
