import { globSync, readFileSync } from "node:fs";
import { REPOSITORY } from "../repository.ts";
import { type Sample, samplesIn } from "./samples.ts";

export interface Document {
  /** Its path in the repository. */
  readonly path: string;
  readonly samples: readonly Sample[];
}

/** Every document of the repository, by path. */
export function documents(): Document[] {
  const paths = globSync("**/*.md", { cwd: REPOSITORY, exclude: isForeign });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith("CHANGELOG.md"))
    .sort()
    .map((path) => ({ path, samples: samplesIn(readFileSync(REPOSITORY + path, "utf8")) }));
}

/** What is installed, built or a test's own is no document of ours. */
function isForeign(path: string): boolean {
  return /(^|[\\/])(node_modules|dist|coverage|fixtures|etc|package|\.[^\\/]+)$/.test(path);
}
