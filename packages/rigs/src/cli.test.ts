import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { HOST_NODE } from "./host-node.ts";
import { npm } from "./published.ts";

/** The command and what it depends on among our packages: nothing else of ours is there. */
const NEEDED = ["cli", "data", "draft", "figures", "store"].map((name) => `@org/defense-pact-${name}`);

const BIN = "node_modules/@org/defense-pact-cli/bin/defense-pact.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "defense-pact-alone-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const tarballs = NEEDED.map((name) => inject("tarballs")[name] as string);
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the installed command on the host's own Node. */
function defensePact(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(HOST_NODE, [BIN, ...argv], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
}

test("installed alone, the command explains itself, lists and shows", () => {
  expect(defensePact("--help")).toMatchObject({ status: 0, stderr: "" });
  const list = defensePact("list", "pledges", "--by", "kenya", "--format", "json");
  expect(JSON.parse(list.stdout)).toContainEqual(
    expect.objectContaining({ id: "pledges/kenya-police-haiti-2023" }),
  );
  expect(defensePact("show", "actors/kenya")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Kenya"),
  });
});

test("installed alone, the command exports, validates and compares", () => {
  expect(defensePact("export", "--out", "dataset.json")).toMatchObject({ status: 0 });
  expect(defensePact("validate", "dataset.json")).toMatchObject({ status: 0 });
  const dataset = JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8"));
  dataset.actors[0].kind = "no such kind";
  writeFileSync(join(folder, "broken.json"), JSON.stringify(dataset));
  expect(defensePact("validate", "broken.json")).toMatchObject({ status: 1 });
  expect(defensePact("diff", "current", "dataset.json", "--exit-code")).toMatchObject({ status: 0 });
});

test("installed alone, the command has its manual page and completions, and says what `serve` lacks", () => {
  const { man } = JSON.parse(
    readFileSync(join(folder, "node_modules/@org/defense-pact-cli/package.json"), "utf8"),
  ) as { man: string };
  expect(readFileSync(join(folder, "node_modules/@org/defense-pact-cli", man), "utf8")).toContain(".TH");
  for (const shell of ["bash", "zsh", "fish"])
    expect(defensePact("completion", shell).stdout).toContain("complete");
  expect(defensePact("serve")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("npm install @org/defense-pact-api"),
  });
});
