import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { builtBin, shellEnv } from "../testing/built-bin.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "faults-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const command = (...argv: string[]) => [process.execPath, builtBin(), ...argv];
const actor = (number: number, summary = "") =>
  `${JSON.stringify({ type: "actor", id: `actors/a${number}`, name: "A", kind: "other", ...(summary && { summary }), claims: [] })}\n`;

/** A shell in which no file can grow beyond 64 kB, as on a disk that is full. */
const onFullDisk = (argv: readonly string[]) =>
  spawnSync("bash", ["-c", 'trap "" XFSZ; ulimit -f 64; exec "$@"', "bash", ...argv], {
    encoding: "utf8",
    env: shellEnv({}),
  });

describe.skipIf(process.platform === "win32")("a full disk", () => {
  test.each(["json", "yaml", "xlsx", "sqlite"])(
    "is told, the old %s is there and nothing else",
    (extension) => {
      const file = join(folder, `x.${extension}`);
      writeFileSync(file, "old");
      const { status, stderr } = onFullDisk(command("export", "--out", file));
      expect(stderr).toMatch(new RegExp(`^defense-pact: cannot write ${file}: .*\n`));
      expect(status).toBe(2);
      expect(readFileSync(file, "utf8")).toBe("old");
      expect(readdirSync(folder)).toEqual([`x.${extension}`]);
    },
  );

  test("is told of a Parquet file too", () => {
    const file = join(folder, "x.parquet");
    const many = join(folder, "many.ndjson");
    writeFileSync(
      many,
      Array.from({ length: 3000 }, (_, index) => actor(index, `${Math.sin(index)}`.repeat(20))).join(""),
    );
    writeFileSync(file, "old");
    const argv = command("export", "--dataset", many, "--collection", "actors", "--out", file);
    const { status, stderr } = onFullDisk(argv);
    expect([status, stderr.split("\n")[0]]).toEqual([2, expect.stringContaining(`cannot write ${file}`)]);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["many.ndjson", "x.parquet"]);
  });
});

describe("an export that is interrupted in the middle", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("by %s leaves the old file and nothing else", async (signal) => {
    const file = join(folder, "x.ndjson");
    writeFileSync(file, "old");
    const [program, ...argv] = command("export", "--dataset", "-", "--out", file) as [string, ...string[]];
    const child = spawn(program, argv, { env: shellEnv({}) });
    child.stdin.on("error", () => {});
    // Enough that some of it is on the disk, while the input stays open.
    for (let number = 0; number < 5000; number += 1) child.stdin.write(actor(number, "x".repeat(200)));
    while (!readdirSync(folder).some((name) => name.endsWith(".tmp")))
      await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    const [, ended] = await once(child, "close");
    expect(ended).toBe(signal);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["x.ndjson"]);
  });
});

describe("records from standard input", () => {
  const MIB = 1024 * 1024;

  /** Converts so many MiB of records; returns the peak of memory in MiB and the bytes written. */
  async function converted(mebibytes: number): Promise<{ peak: number; bytes: number }> {
    const measured = join(folder, "peak.mjs");
    writeFileSync(
      measured,
      'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));',
    );
    const peakFile = join(folder, "peak");
    const child = spawn(
      process.execPath,
      [
        "--import",
        measured,
        builtBin(),
        "export",
        "--dataset",
        "-",
        "--format",
        "csv",
        "--collection",
        "actors",
      ],
      { env: shellEnv({ PEAK: peakFile }), stdio: ["pipe", "pipe", "inherit"] },
    );
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const closed = once(child, "close");
    const block = Array.from({ length: 1000 }, (_, number) => actor(number, "x".repeat(900))).join("");
    for (let written = 0; written < mebibytes * MIB; written += block.length) {
      if (!child.stdin.write(block)) await once(child.stdin, "drain");
    }
    child.stdin.end();
    expect((await closed)[0]).toBe(0);
    return { peak: Number(readFileSync(peakFile, "utf8")) / 1024, bytes };
  }

  test("are converted in memory that does not grow with them", async () => {
    const small = await converted(8);
    const large = await converted(96);
    expect(large.bytes).toBeGreaterThan(9 * small.bytes);
    // Ten times as much, were it kept, would be hundreds of MiB more.
    expect(large.peak - small.peak).toBeLessThan(60);
  });
});

test.skipIf(!existsSync("/dev/full"))("standard output that is full is told in a sentence", () => {
  const { status, stderr } = spawnSync("bash", ["-c", '"$@" > /dev/full', "bash", ...command("export")], {
    encoding: "utf8",
    env: shellEnv({}),
  });
  expect(stderr).toMatch(/^defense-pact: cannot write to standard output: no space is left on the disk\.\n$/);
  expect(status).toBe(2);
});
