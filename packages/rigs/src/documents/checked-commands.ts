import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { REPOSITORY } from "../repository.ts";

/** The scripts of npm that stand for themselves. */
const SHORT = /^npm (?<name>test|start)$/;
const RUN = /^npm run (?<name>[\w:-]+)(?: (?:--workspace|-w) (?<workspace>\S+))?(?: -- .*)?$/;
const INSTALL = /^(?:sudo )?npm (?:install|i)\b(?<rest>.*)$/;

/**
 * Looks up a command that a test of a document cannot run, because it is about the repository itself or fetches what is
 * already there: scripts must exist, and packages be ours. True where it was such a one.
 */
export function lookedUp(command: string, document: string): boolean {
  const parts = command.split(" && ");
  return parts.every((part) => lookedUpPart(part, document));
}

function lookedUpPart(command: string, document: string): boolean {
  if (command === "npm ci" || command === "npm install") return true;
  const packages = INSTALL.exec(command)?.groups?.rest?.trim().split(/\s+/);
  if (packages !== undefined) {
    const ours = Object.keys(inject("tarballs"));
    for (const name of packages.filter((each) => each.startsWith("@org/"))) expect(ours).toContain(name);
    return true;
  }
  // An example's own scripts are run.
  if (document.startsWith("examples/")) return false;
  const { name, workspace = "." } = (SHORT.exec(command) ?? RUN.exec(command))?.groups ?? {};
  if (name === undefined) return false;
  const file = join(REPOSITORY, workspace, "package.json");
  expect(existsSync(file)).toBe(true);
  expect(Object.keys(JSON.parse(readFileSync(file, "utf8")).scripts)).toContain(name);
  return true;
}
