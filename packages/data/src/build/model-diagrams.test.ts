import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagrams, driftedDiagrams } from "./model-diagrams.ts";

test("the diagrams in docs are what the schemas give (mend with `npm run codegen`)", async () => {
  expect(await driftedDiagrams()).toEqual([]);
});

test("a diagram that was changed or is missing is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-diagrams-"));
  const [[name, svg]] = [...(await diagrams())] as [[string, string]];
  writeFileSync(join(folder, name), svg.replace("actors", "players"));
  expect(await driftedDiagrams(folder)).toEqual(["collections.svg", "evidence.svg"]);
  rmSync(folder, { recursive: true });
});
