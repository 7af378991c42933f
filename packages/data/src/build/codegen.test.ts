import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { drifted } from "./codegen.ts";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "defense-pact-drift-"));
afterAll(() => rmSync(copy, { recursive: true }));

test("the committed files are what the schemas generate (mend with `npm run codegen`)", async () => {
  expect(await drifted()).toEqual([]);
});

test("a changed, a missing and a left-over file are each named", async () => {
  for (const folder of ["json-schema", "types"])
    cpSync(join(PACKAGE, folder), join(copy, folder), { recursive: true });
  cpSync(join(PACKAGE, "src/generated"), join(copy, "src/generated"), { recursive: true });
  expect(await drifted(copy)).toEqual([]);
  writeFileSync(join(copy, "types/index.d.ts"), "// edited by hand\n");
  rmSync(join(copy, "json-schema/pledge.json"));
  writeFileSync(join(copy, "json-schema/treaty.json"), "{}\n");
  expect(await drifted(copy)).toEqual([
    "json-schema/pledge.json",
    "types/index.d.ts",
    "json-schema/treaty.json",
  ]);
});
