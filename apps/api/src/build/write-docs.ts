import { readFileSync, writeFileSync } from "node:fs";
import { DOC_FILES, withGenerated } from "./docs-text.ts";

for (const file of DOC_FILES) {
  const now = readFileSync(file, "utf8");
  const text = withGenerated(now);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (now !== text) {
    process.stderr.write(`${file} is not what the code says: run \`npm run codegen\`.\n`);
    process.exitCode = 1;
  }
}
