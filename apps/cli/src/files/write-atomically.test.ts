import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceWith, writeAtomically, writeTogether } from "./write-atomically.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is replaced by all pieces, and keeps its permissions", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "old", { mode: 0o640 });
  await writeAtomically(file, ["one ", new TextEncoder().encode("two")]);
  expect(readFileSync(file, "utf8")).toBe("one two");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("folders on the way are made, and a link stays a link", async () => {
  const file = join(folder, "deep", "er", "a.txt");
  const link = join(folder, "link.txt");
  await writeAtomically(file, ["first"]);
  symlinkSync(file, link);
  await writeAtomically(link, ["second"]);
  expect(readFileSync(file, "utf8")).toBe("second");
  expect(readdirSync(folder).sort()).toEqual(["deep", "link.txt"]);
});

test("where the source fails, the old file is there and nothing else", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "old");
  function* failing(): Generator<string> {
    yield "half of it";
    throw new Error("the source broke");
  }
  await expect(writeAtomically(file, failing())).rejects.toThrow("the source broke");
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("of files written together, where a later one fails, every old one is there and nothing else", async () => {
  const [first, second] = [join(folder, "a.txt"), join(folder, "b.txt")];
  for (const file of [first, second]) writeFileSync(file, "old");
  function* failing(): Generator<string> {
    yield "half of it";
    throw new Error("the source broke");
  }
  const write = (pieces: Iterable<string>) =>
    writeTogether(async (together) => {
      await writeAtomically(first, ["new"], together);
      await writeAtomically(second, pieces, together);
    });
  await expect(write(failing())).rejects.toThrow("the source broke");
  expect([first, second].map((file) => readFileSync(file, "utf8"))).toEqual(["old", "old"]);
  expect(readdirSync(folder)).toEqual(["a.txt", "b.txt"]);
  await write(["new"]);
  expect([first, second].map((file) => readFileSync(file, "utf8"))).toEqual(["new", "new"]);
  expect(readdirSync(folder)).toEqual(["a.txt", "b.txt"]);
});

test.skipIf(process.platform === "win32")("a named pipe is written to, and is still one", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  const [[text]] = await Promise.all([once(reader.stdout, "data"), writeAtomically(pipe, ["one ", "two"])]);
  expect(`${text}`).toMatch(/^one /);
  expect(statSync(pipe).isFIFO()).toBe(true);
  await expect(replaceWith(pipe, async () => {})).rejects.toThrow(
    `cannot write ${pipe}: it is a device or pipe.`,
  );
  expect(readdirSync(folder)).toEqual(["pipe"]);
});

test.skipIf(process.platform !== "linux")("a full device is told, and is still there", async () => {
  const refusal = "cannot write /dev/full: no space is left on the disk.";
  await expect(writeAtomically("/dev/full", ["x"])).rejects.toThrow(refusal);
  expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
});

test("where nothing can be written, the refusal names the file", async () => {
  writeFileSync(join(folder, "no-folder"), "");
  const file = join(folder, "no-folder", "a.txt");
  await expect(writeAtomically(file, ["x"])).rejects.toThrow(`cannot write ${file}: `);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told, and the link to it stays", async () => {
  await expect(
    replaceWith(join(folder, "a.txt"), async () => writeFileSync("/dev/full", "x")),
  ).rejects.toThrow("ENOSPC");
  expect(readdirSync(folder)).toEqual([]);
});

test("interrupted in the middle, the old file is there and nothing else", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "old");
  const module = new URL("./write-atomically.ts", import.meta.url).href;
  const program = `
    const { writeAtomically } = await import(${JSON.stringify(module)});
    async function* endless() {
      yield "half of it";
      console.log("half");
      await new Promise((done) => setTimeout(done, 60_000));
    }
    await writeAtomically(${JSON.stringify(file)}, endless());`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  await once(child.stdout, "data");
  expect(readdirSync(folder)).toHaveLength(2);
  child.kill("SIGINT");
  const [code, signal] = await once(child, "exit");
  expect({ code, signal }).toEqual({ code: null, signal: "SIGINT" });
  expect(readdirSync(folder)).toEqual(["a.txt"]);
  expect(readFileSync(file, "utf8")).toBe("old");
});
