import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "make-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("folders on the way are made, and one that is there stays", () => {
  const path = join(folder, "a", "b", "c");
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test("nothing is made within a file", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => makeFolder(join(folder, "file", "a"))).toThrow(/ENOTDIR/);
});

test.skipIf(!existsSync("/proc"))("a folder in which none can be made is told, and ends", () => {
  expect(() => makeFolder("/proc/defense-pact/a")).toThrow(/ENOENT|EACCES|EPERM/);
});
