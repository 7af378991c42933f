import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtBin, shellEnv } from "./testing/built-bin.ts";

let folder: string;

interface Loaded {
  readonly builtins: readonly string[];
  readonly files: readonly string[];
}

/** Tells what was loaded, and fails where the tables of Unicode are asked for, which no module's name shows. */
const PROBE = `
Intl.Segmenter = class { constructor() { throw new Error("The tables of Unicode were asked for."); } };
process.on("exit", () => {
  const loaded = { builtins: process.moduleLoadList, files: Object.keys(require.cache) };
  require("fs").writeSync(2, JSON.stringify(loaded));
});
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

function loadedBy(...args: readonly string[]): Loaded {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", join(folder, "probe.cjs"), ...args.map((arg) => arg.replace("FOLDER", folder))],
    { env: shellEnv({}), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^\{".*\}$/)]);
  return JSON.parse(stderr);
}

/** The bundle's files of those that were loaded, without the digests in their names. */
function chunksOf({ files }: Loaded): string[] {
  return files
    .filter((file) => basename(dirname(file)) === "dist")
    .map((file) => basename(file).replace(/(-[\w-]{8})?\.js$/, ""))
    .toSorted();
}

test.skipIf(process.platform === "win32").each([
  ["--help", ["--help"], ["main"]],
  ["show", ["show", "agreements/us-kenya-defence-cooperation-framework"], ["main", "show"]],
  ["validate", ["validate", join("FOLDER", "one.json")], ["main", "validate"]],
])("%s loads no more of Node and of the bundle than it needs", (_, args, chunks) => {
  const empty = new Set(loadedBy(join("FOLDER", "empty.cjs")).builtins);
  const loaded = loadedBy(builtBin(), ...args);
  const more = loaded.builtins.filter((name) => !empty.has(name));
  expect(more).toEqual([]);
  expect(chunksOf(loaded)).toEqual(chunks);
});

test("no pattern in the bundle has V8 read the tables of Unicode before it is used", () => {
  const folder = join(dirname(builtBin()), "../dist");
  const chunks = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const literals = chunks.filter((name) => /(?<!\\)\\p\{/.test(readFileSync(join(folder, name), "utf8")));
  expect(chunks.length).toBeGreaterThan(0);
  expect(literals).toEqual([]);
});
