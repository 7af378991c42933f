import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtBin, shellEnv } from "./testing/built-bin.ts";
import { openPty } from "./testing/pty.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interrupted-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Resolves when a file is made in the folder. */
function nextFile(): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
}

test("^C in the middle of an export ends it with 130, and the old file is there and nothing else", async () => {
  writeFileSync(join(folder, "out.ndjson"), "old");
  const isWriting = nextFile();
  const pty = openPty(["export", "--dataset", "-", "--format", "ndjson", "--out", "out.ndjson"], {
    cwd: folder,
  });
  try {
    pty.type('{"type":"actor","id":"actors/acme","name":"Acme","kind":"organization","claims":[]}\r');
    await isWriting;
    pty.interrupt();
    expect((await pty.ended).code).toBe(130);
  } finally {
    pty.kill("SIGKILL");
  }
  expect(readdirSync(folder)).toEqual(["out.ndjson"]);
  expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe("old");
});

test
  .skipIf(spawnSync("bash", ["--version"]).error !== undefined)
  .each([["list"], ["export --format ndjson"], ["list --format json"]])(
  "%s is quiet and exits with 0 where the reader has had enough",
  (command) => {
    const script = `"$NODE" "$BIN" ${command} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const env = shellEnv({ NODE: process.execPath, BIN: builtBin() });
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { env, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  },
);
