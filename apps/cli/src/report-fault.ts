import type { Terminal } from "./command.ts";
import { ownPackage } from "./versions.ts";

/**
 * Tells of an error that no command foresaw, shortly, and where to report it; with DEFENSE_PACT_DEBUG set, also where
 * in the code it happened. Returns the exit code.
 */
export function reportFault(error: unknown, { stderr, env }: Pick<Terminal, "stderr" | "env">): number {
  const { version, bugs } = ownPackage();
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  stderr.write(
    [
      `defense-pact: unexpected: ${message}`,
      ...(env.DEFENSE_PACT_DEBUG && stack !== undefined ? [stack] : []),
      "This is a fault of the command itself. Please report it, with what you called it with, at",
      `${bugs.url} (defense-pact ${version}, Node ${process.versions.node}, ${process.platform}).`,
      ...(env.DEFENSE_PACT_DEBUG ? [] : ["DEFENSE_PACT_DEBUG=1 shows where it happened."]),
      "",
    ].join("\n"),
  );
  return 2;
}
