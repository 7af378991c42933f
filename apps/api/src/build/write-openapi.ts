import { readFileSync, writeFileSync } from "node:fs";
import { OPENAPI_FILE, openApiText } from "./openapi-text.ts";

const text = openApiText();
if (!process.argv.includes("--check")) writeFileSync(OPENAPI_FILE, text);
else if (readFileSync(OPENAPI_FILE, "utf8") !== text) {
  process.stderr.write("apps/api/openapi.json is not what the endpoints say: run `npm run codegen`.\n");
  process.exitCode = 1;
}
