import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/defense-pact.js", import.meta.url));
const BUNDLE = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** What the shell runs as `defense-pact`; `npm test` builds its bundle first. */
export function builtBin(): string {
  if (existsSync(BUNDLE)) return BIN;
  throw new Error("This test runs the built command, and there is none: run `npm run build` first.");
}

/**
 * The environment of a person's shell, without what decides on colour or says that a machine is asking; a test adds
 * the variables that it is about.
 */
export function shellEnv(added: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH, HOME, USERPROFILE, SystemRoot, TMPDIR, TEMP } = process.env;
  const kept = Object.entries({ PATH, HOME, USERPROFILE, SystemRoot, TMPDIR, TEMP });
  return {
    ...Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    TERM: "xterm-256color",
    LANG: "C.UTF-8",
    ...added,
  };
}
