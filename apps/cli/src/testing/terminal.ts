import { Readable } from "node:stream";
import type { Terminal } from "../command.ts";
import { run } from "../main.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as the shell would, with what it reads and what it printed as text. */
export async function defensePact(
  argv: readonly string[],
  given: {
    stdin?: string | Uint8Array;
    env?: Terminal["env"];
    isTTY?: boolean;
    columns?: number;
    /** Called with what is written to standard error, before the command goes on. */
    onStderr?: (text: string) => void;
  } = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTTY: given.isTTY ?? false,
    columns: given.columns ?? 100,
    write(text: string) {
      written[name] += text;
      if (name === "stderr") given.onStderr?.(text);
      return true;
    },
  });
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(given.stdin ?? "")]),
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: given.env ?? {},
  };
  return { code: await run(argv, terminal), ...written };
}
