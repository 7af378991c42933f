#!/usr/bin/env node
// npm links only a file that exists, so this one is committed and the bundle is built. CommonJS starts sooner than an ES module.

let main;
try {
  main = require("../dist/main.js");
} catch (error) {
  if (error.code !== "MODULE_NOT_FOUND" || !error.message.includes("main.js")) throw error;
  process.stderr.write("defense-pact is not built yet; run `npm run build` at the top of the repository.\n");
  process.exitCode = 2;
}
main?.start();
