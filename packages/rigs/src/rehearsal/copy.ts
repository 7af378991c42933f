import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "../repository.ts";

/** The repository as it stands, in a folder of its own with a history of its own, to release from. */
export interface Copy {
  readonly folder: string;
  /** Runs a command in it; what it prints. Throws with its standard error where it fails. */
  run(command: string, ...args: string[]): string;
  remove(): void;
}

/**
 * Copies what Git tracks or would track. Installed packages are linked, our own excepted: those are the copy's, so
 * that what is built there is built from it.
 */
export function copyRepository(env: Readonly<Record<string, string>>): Copy {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-rehearsal-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: REPOSITORY,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(REPOSITORY, name))))
    cpSync(join(REPOSITORY, file), join(folder, file), { recursive: true });
  linkInstalled("node_modules", folder);
  for (const room of ["packages", "apps"])
    for (const name of readdirSync(join(folder, room)))
      linkInstalled(join(room, name, "node_modules"), folder);
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...env,
        ...AUTHOR,
        GIT_CONFIG_GLOBAL: "/dev/null",
        TURBO_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 26,
    });
  run("git", "init", "--quiet", "--initial-branch=main");
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "Ines",
  GIT_AUTHOR_EMAIL: "ines@example.org",
  GIT_COMMITTER_NAME: "Ines",
  GIT_COMMITTER_EMAIL: "ines@example.org",
};

function linkInstalled(path: string, folder: string): void {
  const from = join(REPOSITORY, path);
  if (!existsSync(from)) return;
  mkdirSync(join(folder, path), { recursive: true });
  for (const name of readdirSync(from)) {
    const to = join(folder, path, name);
    // The links to our own packages are relative, and lead into the copy once they stand in it.
    if (name === "@org") cpSync(join(from, name), to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, name), to);
  }
}
