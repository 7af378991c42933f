import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./repository.ts";

/** What is published: the name of each package and its folder, by the manifests of the workspaces. */
export const PUBLISHED: ReadonlyMap<string, string> = new Map(
  ["packages", "apps"].flatMap((top) =>
    readdirSync(join(REPOSITORY, top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }): [string, string][] => {
        const folder = `${top}/${name}`;
        const manifest = JSON.parse(readFileSync(join(REPOSITORY, folder, "package.json"), "utf8")) as {
          name: string;
          private?: boolean;
        };
        return manifest.private === true ? [] : [[manifest.name, folder]];
      }),
  ),
);

/** Packs a package into a folder as `npm publish` would upload it; the tarball's path. */
export function pack(folder: string, into: string): string {
  const [packed] = JSON.parse(
    npm(join(REPOSITORY, folder), "pack", "--json", "--pack-destination", into),
  ) as { filename: string }[];
  if (packed === undefined) throw new Error(`npm pack of ${folder} made nothing`);
  return join(into, packed.filename.replace("@", "").replace("/", "-"));
}

/** Runs npm in a folder; what it prints. */
export function npm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 26,
  });
}
