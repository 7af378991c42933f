import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openPty, type PtySession } from "../testing/pty.ts";
import { ScreenReader } from "../testing/screen.ts";
import { progressBar } from "./progress.ts";

const MB = 1e6;

/** A bar on a terminal of so many columns, whose clock stands where `at` says. */
function barOf({ columns = 80, isTTY = true, env = {} as Record<string, string> } = {}) {
  const screen = new ScreenReader(columns, 5);
  let raw = "";
  let time = 0;
  const write = (text: string | Uint8Array) => {
    raw += text;
    return screen.write(String(text));
  };
  const bar = progressBar({ stderr: { isTTY, columns, write }, env }, () => time);
  const at = async (seconds: number, bytesRead: number, bytes?: number) => {
    time = seconds * 1000;
    bar.onProgress({ bytesRead, bytes });
    return shown();
  };
  const shown = async () => {
    await screen.write("");
    return screen.read();
  };
  return { bar, at, shown, raw: () => raw };
}

describe("a progress bar", () => {
  test("is not there within the first second", async () => {
    const { at, raw } = barOf();
    await at(0.5, 10 * MB, 100 * MB);
    await at(0.99, 20 * MB, 100 * MB);
    expect(raw()).toBe("");
  });

  test("says how far it is, how fast, and how long it will take", async () => {
    const { at } = barOf();
    expect((await at(2, 25 * MB, 100 * MB)).text).toBe("██████░░░░░░░░░░░░░░░░░░ 25 %  12.5 MB/s  6 s left");
    expect((await at(4, 100 * MB, 100 * MB)).text).toBe(
      "████████████████████████ 100 %  25.0 MB/s  0 s left",
    );
  });

  test("counts minutes and hours", async () => {
    const { at } = barOf();
    expect((await at(10, 1 * MB, 20 * MB)).text).toMatch(/ 5 % {2}100 kB\/s {2}3:10 min left$/);
    expect((await at(20, 2 * MB, 2000 * MB)).text).toMatch(/ 0 % {2}100 kB\/s {2}5:33 h left$/);
  });

  test("says what was read and how fast where nobody knows how much there is", async () => {
    const { at } = barOf();
    expect((await at(2, 5 * MB)).text).toBe("5.0 MB read, 2.5 MB/s");
    expect((await at(4, 6000 * MB, 10)).text).toBe("6.0 GB read, 1.5 GB/s");
  });

  test("is drawn ten times a second at most", async () => {
    const { at } = barOf();
    const { text } = await at(2, 1 * MB);
    expect((await at(2.05, 3 * MB)).text).toBe(text);
    expect((await at(2.1, 3 * MB)).text).not.toBe(text);
  });

  test("leaves nothing behind when it is wiped or becomes shorter", async () => {
    const { at, bar, shown } = barOf();
    await at(2, 999.9 * MB);
    expect((await at(3, 1000 * MB)).text).toBe("1.0 GB read, 333.3 MB/s");
    bar.wipe();
    expect((await shown()).text).toBe("");
  });

  test.each([80, 40, 30, 12])("fits %i columns", async (columns) => {
    const { at } = barOf({ columns });
    const { text, overlong } = await at(100, 1 * MB, 2000 * MB);
    expect(text).toContain("0 %");
    expect(overlong).toBe(0);
  });

  test("takes a terminal that says it has no columns for an ordinary one", () => {
    let raw = "";
    let time = 0;
    const write = (text: string | Uint8Array) => {
      raw += text;
    };
    const bar = progressBar({ stderr: { isTTY: true, columns: 0, write }, env: {} }, () => time);
    time = 2000;
    bar.onProgress({ bytesRead: 25 * MB, bytes: 100 * MB });
    expect(raw).toBe("\r██████░░░░░░░░░░░░░░░░░░ 25 %  12.5 MB/s  6 s left");
  });

  test("is of ASCII where the terminal has no more, and never has an escape sequence", async () => {
    const { at, bar, raw } = barOf({ env: { TERM: "dumb", NO_COLOR: "1" } });
    expect((await at(2, 25 * MB, 100 * MB)).text).toMatch(/^#{6}-{18} 25 %/);
    bar.wipe();
    expect(raw()).not.toContain("\u001b");
  });

  test("is not there where standard error is no terminal", async () => {
    const { at, bar, raw } = barOf({ isTTY: false });
    await at(2, 25 * MB, 100 * MB);
    bar.wipe();
    expect(raw()).toBe("");
  });
});

const actor = (number: number) =>
  `${JSON.stringify({ type: "actor", id: `actors/a${number}`, name: "A", kind: "other", claims: [] })}\n`;

/** Writes a record from time to time until the command says how much it has read, then another text as the last. */
async function feedUntilShown(pty: PtySession, pipe: FileHandle, last = ""): Promise<void> {
  let isShown = false;
  const shown = pty.waitFor(/\d [kM]B read, .*\/s/).finally(() => {
    isShown = true;
  });
  for (let number = 0; !isShown; number++) {
    await pipe.write(actor(number));
    await wait(50);
  }
  await shown;
  await pipe.write(last);
  await pipe.close();
}

describe.skipIf(process.platform === "win32")("a command that takes longer than a second", () => {
  const RECORDS_ONLY = ["--record-rules-only", "--no-config"];

  test.each([
    ["validate", (input: string) => ["validate", input, ...RECORDS_ONLY]],
    [
      "export",
      (input: string) => ["export", "--dataset", input, "--out", `${input}.csv`, "--collection", "actors"],
    ],
  ])("%s shows that it goes on, and wipes the bar before it ends", async (_name, argv) => {
    const folder = mkdtempSync(join(tmpdir(), "progress-"));
    try {
      const input = join(folder, "slow.ndjson");
      execFileSync("mkfifo", [input]);
      const pty = openPty(argv(input), { env: { NO_COLOR: "1" } });
      await feedUntilShown(pty, await open(input, "w"));
      const { code, text, raw } = await pty.ended;
      expect(text).not.toContain("B read");
      expect(raw).not.toContain("\u001b[");
      expect(code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("findings and the summary stand on lines of their own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "progress-"));
    try {
      const input = join(folder, "slow.ndjson");
      execFileSync("mkfifo", [input]);
      writeFileSync(join(folder, "first.ndjson"), actor(0));
      const pty = openPty(["validate", join(folder, "first.ndjson"), input, ...RECORDS_ONLY], {
        columns: 120,
      });
      await feedUntilShown(pty, await open(input, "w"), '{"type":"actor"}\n');
      const { code, text } = await pty.ended;
      const lines = text.split("\n");
      expect(lines[0]).toMatch(/^error {2}schema\/missing-field/);
      expect(lines.at(-2)).toMatch(/^\d+ records checked: \d+ errors?$/);
      expect(text).not.toContain("B read");
      expect(code).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
