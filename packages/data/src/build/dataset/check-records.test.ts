import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recordFaults } from "./check-records.ts";
import { PACKAGE_ROOT } from "./release.ts";

const copy = mkdtempSync(join(tmpdir(), "defense-pact-records-"));
afterAll(() => rmSync(copy, { recursive: true }));

test("the records of the dataset are valid, without a warning", async () => {
  expect(await recordFaults()).toEqual([]);
});

test("a fact whose evidence is taken away keeps the dataset from being built", async () => {
  cpSync(join(PACKAGE_ROOT, "records"), join(copy, "records"), { recursive: true });
  const file = join(copy, "records/pledges/kenya-police-haiti-2023.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("by: actors/kenya", "by: actors/keyna"));
  expect(await recordFaults(copy)).toContainEqual(
    expect.stringMatching(
      /^records\/pledges\/kenya-police-haiti-2023\.yaml:\d+ \/by: .*actors\/keyna.*\(reference-resolves\)$/,
    ),
  );
});
