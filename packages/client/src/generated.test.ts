import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const manifest = JSON.parse(readFileSync(at("../package.json"), "utf8")) as { scripts: { codegen: string } };
const [program = "", source = "", , target = ""] = manifest.scripts.codegen.split(" ");
const DOCUMENT = readFileSync(at(`../${source}`), "utf8");

/** What `npm run codegen` would write, were the description this one. */
function generated(document: string): string {
  const folder = mkdtempSync(join(tmpdir(), "client-codegen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [file, types] = [join(folder, "openapi.json"), join(folder, "api.ts")];
  writeFileSync(file, document);
  execFileSync("npx", [program, file, "--output", types], { cwd: at(".."), stdio: "pipe" });
  return readFileSync(types, "utf8");
}

test("the client's types are what the API's description says (`npm run codegen` mends it)", () => {
  expect(generated(DOCUMENT) === readFileSync(at(`../${target}`), "utf8")).toBe(true);
});

test("a description that has drifted makes other types", () => {
  const drifted = DOCUMENT.replace('"/v1/totals"', '"/v1/sums"');
  expect(drifted).not.toBe(DOCUMENT);
  expect(generated(drifted)).toContain('"/v1/sums"');
});
