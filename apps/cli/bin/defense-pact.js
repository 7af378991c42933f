#!/usr/bin/env node
// npm links only a file that exists, so this one is committed and the bundle is built.
import { existsSync } from "node:fs";

const bundle = new URL("../dist/main.js", import.meta.url);
if (existsSync(bundle)) {
  const { start } = await import(bundle.href);
  await start();
} else {
  process.stderr.write("defense-pact is not built yet; run `npm run build` at the top of the repository.\n");
  process.exitCode = 2;
}
