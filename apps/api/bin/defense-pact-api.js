#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  // An older one would start, and answer every question with 503.
  process.stderr.write(
    `defense-pact-api needs Node 22.18 or newer, whose SQLite it reads; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else if (existsSync(main)) await import(main.href);
else {
  process.stderr.write("defense-pact-api has not been built yet: run `npm run build` in the repository.\n");
  process.exitCode = 2;
}
