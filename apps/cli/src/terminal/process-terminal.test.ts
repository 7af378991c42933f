import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtBin, shellEnv } from "../testing/built-bin.ts";
import { piped } from "../testing/piped.ts";

/** Longer than a pipe holds. */
const LONG = ["export", "--format", "json"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stdout-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of the shell in which `defense-pact` is the built command; standard output is a pipe of the shell's own. */
function shell(line: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const command = `defense_pact() { "$NODE" "$BIN" "$@"; }\n${line}`;
  const env = { ...shellEnv({}), NODE: process.execPath, BIN: builtBin(), OUT: join(folder, "out") };
  return spawnSync("sh", ["-c", command], { env, encoding: "utf8", maxBuffer: 1 << 26 });
}

describe.skipIf(process.platform === "win32")("standard output", () => {
  test("has every byte, be it a socket, a pipe that is read late, or a file", async () => {
    const { stdout: whole } = await piped(LONG);
    expect(whole.length).toBeGreaterThan(1 << 17);
    expect(shell(`defense_pact ${LONG.join(" ")} | (sleep 0.2; cat)`).stdout).toBe(whole);
    expect(shell(`defense_pact ${LONG.join(" ")} > "$OUT"`).status).toBe(0);
    expect(readFileSync(join(folder, "out"), "utf8")).toBe(whole);
  });

  test("says so, with exit code 2, where the disk is full", () => {
    const { status, stderr } = shell(`defense_pact show actors/kenya > /dev/full`);
    expect([status, stderr]).toEqual([2, expect.stringContaining("no space is left on the disk")]);
  });

  test("is whole in a pipe that somebody made one that does not wait", async () => {
    const fifo = join(folder, "fifo");
    execFileSync("mkfifo", [fifo]);
    const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
    const child = spawn("sh", ["-c", `exec "$NODE" "$BIN" ${LONG.join(" ")} >&3`], {
      env: { ...shellEnv({}), NODE: process.execPath, BIN: builtBin() },
      stdio: ["ignore", "ignore", "inherit", writer],
    });
    const ended = once(child, "close");
    closeSync(writer);
    // Read late, so that the pipe is full meanwhile.
    await setTimeout(500);
    const stdout = await text(new Socket({ fd: reader, readable: true, writable: false }));
    expect([(await ended)[0], stdout.length]).toEqual([0, (await piped(LONG)).stdout.length]);
  });
});
