import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyFolder, type OwnFolder } from "../testing/own-dataset.ts";
import { piped } from "../testing/piped.ts";

/** Articles of unlike length, so that a later one is done before an earlier. */
const LINES = Array.from({ length: 60 }, (_, at) => {
  const body = `Norway today pledged $${at + 2} million to Latvia.\n`.repeat(at % 7 === 0 ? 40 : 1);
  return JSON.stringify({ text: `Talks ${at}\nThe White House\nMay 14, 2031\n\n${body}`, id: `talks-${at}` });
});
LINES.splice(20, 0, "{broken", "");

let folder: OwnFolder;
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => folder.leave());

async function drafted(lines: readonly string[], ...flags: readonly string[]) {
  return piped(["draft", "--ndjson", ...flags], { stdin: lines.join("\n"), cwd: folder.path });
}

describe("the built draft --ndjson --workers", () => {
  test("writes what one thread writes, in the same order, and tells of the same lines", async () => {
    const alone = await drafted(LINES);
    const shared = await drafted(LINES, "--workers", "3");
    expect(shared).toEqual(alone);
    expect(alone).toMatchObject({ code: 1, stderr: expect.stringContaining("draft: line 21:") });
    expect(alone.stdout.trim().split("\n").length).toBeGreaterThanOrEqual(120);
  });

  test("goes on where a run was broken off, and writes nothing twice", async () => {
    const { stdout } = await drafted(LINES, "--workers", "2");
    await drafted(LINES.slice(0, 50), "--workers", "2", "--out", "part.ndjson");
    folder.write("part.ndjson", `${folder.read("part.ndjson")}{"broken off`);
    await drafted(LINES, "--workers", "2", "--out", "part.ndjson", "--resume");
    expect(folder.read("part.ndjson")).toBe(stdout);
  });
});
