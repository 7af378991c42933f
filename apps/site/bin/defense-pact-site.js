#!/usr/bin/env node
import { existsSync } from "node:fs";

const builder = new URL("../package/apps/site/src/build/build-site.js", import.meta.url);
if (existsSync(builder)) await import(builder.href);
else {
  process.stderr.write("defense-pact-site is not built yet: run `npm run build` in its repository.\n");
  process.exitCode = 2;
}
