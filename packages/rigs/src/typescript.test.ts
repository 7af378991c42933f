import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";

const TSC = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));

/** Compiles one file of the consumer's folder; returns what the compiler prints, which is nothing when it is content. */
function compile(mode: string, file: string): string {
  const folder = inject("folder");
  const config = JSON.parse(readFileSync(join(folder, `tsconfig.${mode}.json`), "utf8"));
  const project = join(folder, `tsconfig.${mode}.${file}.json`);
  writeFileSync(project, JSON.stringify({ ...config, files: [file] }));
  return spawnSync(TSC, ["-p", project, "--pretty", "false"], { encoding: "utf8" }).stdout;
}

describe.each(["nodenext", "bundler"])("with module resolution %s", (mode) => {
  test("a consumer that uses the types rightly compiles", () => {
    expect(compile(mode, "right.ts")).toBe("");
  });

  test("a wrong term and a wrong collection are type errors", () => {
    const errors = compile(mode, "wrong.ts");
    expect(errors).toMatch(/wrong\.ts\(4,14\): error TS2322/);
    expect(errors).toMatch(/wrong\.ts\(5,14\): error TS2322/);
  });
});
