import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The versions of the command and of the dataset it reads, a line each. */
export function versions(): string {
  const own = require("../package.json") as { version: string };
  const data = require("@org/defense-pact-data/package.json") as { version: string };
  return `defense-pact ${own.version}\ndataset ${data.version}\n`;
}
