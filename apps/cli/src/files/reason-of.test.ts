import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reasonOf } from "./reason-of.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reason-"));
  mkdirSync(join(folder, "sub"));
  symlinkSync("round", join(folder, "round"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["none", "there is no such file or folder"],
  ["sub", "it is a folder"],
  ["round", "its links lead in a circle"],
  ["n".repeat(300), "its name is too long"],
])("of %s it is said in words why it cannot be read", (name, reason) => {
  expect(failureOf(() => readFileSync(join(folder, name)))).toBe(reason);
});

test("a code without words of ours has the system's, without the call and the path", () => {
  const failure = Object.assign(new Error("EBUSY: resource busy or locked, rename '.a.tmp'"), {
    code: "EBUSY",
    errno: -16,
  });
  if (process.platform === "linux") expect(reasonOf(failure)).toBe("resource busy or locked");
});

test("what is no fault of the system keeps its own message", () => {
  expect(failureOf(() => JSON.parse("{"))).toContain("JSON");
});

function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return reasonOf(error);
  }
  throw new Error("It did not fail.");
}
