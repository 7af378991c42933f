import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtBin, shellEnv } from "./testing/built-bin.ts";

let folder: string;

/** Tells what of Node was loaded, and fails where the tables of Unicode are asked for, which no module's name shows. */
const PROBE = `
Intl.Segmenter = class { constructor() { throw new Error("The tables of Unicode were asked for."); } };
process.on("exit", () => require("fs").writeSync(2, JSON.stringify(process.moduleLoadList)));
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  writeFileSync(join(folder, "probe.cjs"), PROBE);
  writeFileSync(join(folder, "empty.cjs"), "");
  const actor = {
    type: "actor",
    id: "actors/acme-union",
    name: "Acme Union",
    kind: "organization",
    claims: [],
  };
  writeFileSync(join(folder, "one.json"), JSON.stringify(actor));
});

afterAll(() => rmSync(folder, { recursive: true }));

function loadedBy(...args: readonly string[]): readonly string[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", join(folder, "probe.cjs"), ...args.map((arg) => arg.replace("FOLDER", folder))],
    { env: shellEnv({}), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^\[".*"\]$/)]);
  return JSON.parse(stderr);
}

test
  .skipIf(process.platform === "win32")
  .each([
    ["--help"],
    ["show", "agreements/us-kenya-defence-cooperation-framework"],
    ["validate", join("FOLDER", "one.json")],
  ])("%s loads no more of Node than it needs", (...args) => {
  const empty = new Set(loadedBy(join("FOLDER", "empty.cjs")));
  const more = loadedBy(builtBin(), ...args).filter((name) => !empty.has(name));
  expect(more.filter((name) => !name.includes("/parse_args/"))).toEqual([]);
});
