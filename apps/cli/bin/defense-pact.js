#!/usr/bin/env node
// npm links only a file that exists, so this one is committed and the bundle is built.

let main;
try {
  main = await import("../dist/main.js");
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message.includes("main.js")) throw error;
  process.stderr.write("defense-pact is not built yet; run `npm run build` at the top of the repository.\n");
  process.exitCode = 2;
}
await main?.start();
