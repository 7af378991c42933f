import { execFileSync } from "node:child_process";

/** The Node that runs npm here: on a fresh machine the oldest we state, while the tools run on the one they bring. */
export const HOST_NODE = process.env.npm_node_execpath ?? process.execPath;

/** What a script prints, run by the host's own Node in a folder; throws with its standard error when it fails. */
export function runOnHost(folder: string, ...args: string[]): string {
  return execFileSync(HOST_NODE, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
