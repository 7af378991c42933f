import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../command.ts";

const PACKAGE = "@org/defense-pact-api";

/** A server that is running. */
export interface Running {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

interface Api {
  readConfig(env: Readonly<Record<string, string | undefined>>): unknown;
  start(config: unknown): Promise<Running>;
}

/**
 * The API, which is no dependency: who only looks and validates need not install a server. The project that the command
 * is called in comes first, then what is installed beside the command.
 *
 * @throws UsageError where there is none, or this Node is too old for it.
 */
export async function installedApi(): Promise<Api> {
  const places = [pathToFileURL(join(process.cwd(), "package.json")).href, import.meta.url];
  const file = places.map(resolvedFrom).find((found) => found !== undefined);
  if (file === undefined)
    throw new UsageError(`serve: ${PACKAGE} is not installed.`, `Install it first: npm install ${PACKAGE}`);
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18))
    throw new UsageError(`serve: ${PACKAGE} needs Node 22.18 or later; this is ${process.versions.node}.`);
  return (await import(pathToFileURL(file).href)) as Api;
}

function resolvedFrom(place: string): string | undefined {
  try {
    return createRequire(place).resolve(PACKAGE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
