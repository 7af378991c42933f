import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { builtBin, shellEnv } from "./built-bin.ts";

export interface PipedSettings {
  readonly stdin?: string | Uint8Array;
  /** Added to the environment of a plain shell. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface PipedOutcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command with pipes instead of a terminal, as a script or a CI job has it. */
export async function piped(
  argv: readonly string[],
  { stdin = "", env = {}, cwd = process.cwd() }: PipedSettings = {},
): Promise<PipedOutcome> {
  const child = spawn(process.execPath, [builtBin(), ...argv], { cwd, env: shellEnv(env) });
  // A command that needs no input may have ended before it is written.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const [[code, signal], stdout, stderr] = await Promise.all([
    once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, signal, stdout, stderr };
}
