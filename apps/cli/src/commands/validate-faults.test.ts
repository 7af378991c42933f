import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { builtBin, shellEnv } from "../testing/built-bin.ts";
import { openPty } from "../testing/pty.ts";
import { defensePact } from "../testing/terminal.ts";

const ALONE = ["--record-rules-only", "--no-config"];
const actor = (number: number, kind = "Other") =>
  `${JSON.stringify({ type: "actor", id: `actors/a${number}`, name: "A".repeat(100), kind, claims: [] })}\n`;
const actors = (count: number, kind?: string) =>
  Array.from({ length: count }, (_, number) => actor(number, kind)).join("");

/** A record of ours with another name, which is a warning and nothing else. */
const SHADOW =
  '{"type":"actor","id":"actors/kenya","name":"Another Kenya","kind":"organization","claims":[]}';

const cwd = process.cwd();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-faults-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

const command = (...argv: string[]) => [process.execPath, builtBin(), "validate", ...argv, ...ALONE];

/** Runs the built command in a shell, as `"$@"` in a script. */
const inShell = (script: string, ...argv: string[]) =>
  spawnSync("bash", ["-c", script, "bash", ...command(...argv)], {
    encoding: "utf8",
    env: shellEnv({}),
    cwd: folder,
  });

describe.skipIf(process.platform === "win32")("--fix that cannot write", () => {
  test("says so where the disk is full, and the file is as it was", () => {
    // More than the 64 kB that a file may have here; what is mended is not shorter than what was there.
    const before = actors(1000);
    writeFileSync("a.ndjson", before);
    const { status, stderr } = inShell('trap "" XFSZ; ulimit -f 64; exec "$@"', "a.ndjson", "--fix");
    expect(stderr).toMatch(/^defense-pact: cannot write a\.ndjson: .*\.\nWhat was there is untouched\.$/m);
    expect(status).toBe(2);
    expect(readFileSync("a.ndjson", "utf8")).toBe(before);
    expect(readdirSync(".")).toEqual(["a.ndjson"]);
  });

  test("is interrupted in the middle: the file is as it was, and there is no other", async () => {
    const before = actors(100_000, "other") + actor(100_000);
    writeFileSync("a.ndjson", before);
    const [program, ...argv] = command("a.ndjson", "--fix") as [string, ...string[]];
    const child = spawn(program, argv, { env: shellEnv({}), stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.resume();
    // The new file grows under another name before it takes the place of the old one.
    while (readdirSync(".").length === 1) await new Promise((done) => setImmediate(done));
    child.kill("SIGINT");
    const [, ended] = await once(child, "close");
    expect(ended).toBe("SIGINT");
    expect(readFileSync("a.ndjson", "utf8")).toBe(before);
    expect(readdirSync(".")).toEqual(["a.ndjson"]);
  });
});

test("a path under a file cannot be read, which is a finding, and exits with 2", async () => {
  writeFileSync("a.ndjson", actor(1));
  const { code, stdout } = await defensePact(["validate", "a.ndjson/b.ndjson", "--fix", ...ALONE]);
  expect(stdout).toContain("input/unreadable");
  expect(code).toBe(2);
  expect(readFileSync("a.ndjson", "utf8")).toBe(actor(1));
});

test("of several files, those before one that cannot be written are mended", async () => {
  mkdirSync("locked");
  writeFileSync("a.ndjson", actor(1));
  writeFileSync("locked/b.ndjson", actor(2));
  const onStderr = (text: string) => {
    if (text.includes("+++ locked/b.ndjson")) rmSync("locked", { recursive: true });
  };
  const { code, stderr } = await defensePact(["validate", "a.ndjson", "locked", "--fix", ...ALONE], {
    onStderr,
  });
  expect(stderr).toContain("another program changed locked/b.ndjson");
  expect(code).toBe(2);
  expect(readFileSync("a.ndjson", "utf8")).toBe(actor(1, "other"));
});

describe.skipIf(process.platform === "win32")("a report that nobody reads to its end", () => {
  test.each(["pretty", "json", "ndjson", "sarif", "github"])("ends quietly as %s", (format) => {
    writeFileSync("a.ndjson", actors(5000));
    const { stdout, stderr } = inShell('"$@" | head -n 1', "a.ndjson", "--format", format);
    expect(stdout.split("\n").filter(Boolean)).toHaveLength(1);
    expect(stderr).toBe("");
  });
});

test("^C ends a validation that waits for its input", async () => {
  const pty = openPty(["-c", `sleep 60 | "$0" "$@"`, ...command("-")], {
    program: "bash",
    cwd: folder,
    env: { PS1: "" },
  });
  await new Promise((done) => setTimeout(done, 500));
  pty.interrupt();
  const { code, text } = await pty.ended;
  expect(code).toBe(130);
  expect(text).not.toContain("records checked");
});

describe("limits on findings", () => {
  beforeEach(() => writeFileSync("a.ndjson", actors(5)));
  const report = async (format: string, ...argv: string[]) => {
    const { code, stdout } = await defensePact([
      "validate",
      "a.ndjson",
      "--format",
      format,
      ...argv,
      ...ALONE,
    ]);
    return { code, stdout };
  };
  const listed = (stdout: string) => stdout.match(/actors\/a\d+: `kind`/g)?.length;

  test.each(["pretty", "json", "ndjson", "sarif", "junit", "github", "markdown"])(
    "--max-findings lists the first in %s, and all are counted",
    async (format) => {
      const all = await report(format);
      const some = await report(format, "--max-findings", "2");
      expect(listed(some.stdout)).toBe(((listed(all.stdout) as number) / 5) * 2);
      expect(some.stdout).toMatch(/5 errors|"errors": ?5|[Nn]ot all findings/);
      expect(some.code).toBe(1);
    },
  );

  test.each(["pretty", "json", "ndjson", "sarif", "junit", "github", "markdown"])(
    "--max-warnings decides on the exit code in %s, and takes nothing from the report",
    async (format) => {
      writeFileSync("a.ndjson", `${SHADOW}\n`);
      const call = (...more: string[]) =>
        defensePact(["validate", "a.ndjson", "--no-config", "--format", format, ...more]);
      const [free, one, none] = [
        await call(),
        await call("--max-warnings", "1"),
        await call("--max-warnings", "0"),
      ];
      expect(free.stdout).toContain("shadows-base");
      expect([free.code, one.code, none.code]).toEqual([0, 0, 1]);
      expect([one.stdout, none.stdout]).toEqual([free.stdout, free.stdout]);
    },
  );
});
