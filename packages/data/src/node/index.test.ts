import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actorLine, goodActor } from "../validate/fixtures/actors.ts";
import { idOfFile } from "../validate/id-of-file.ts";
import type { Finding, Summary } from "../validate/index.ts";
import { globOf, reasonOf, withoutEnd } from "./find-files.ts";
import { type Progress, validateFiles, validateFilesStream } from "./index.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "defense-pact-"));
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const yamlActor = (slug: string, name = "Good") =>
  `type: actor\nid: actors/${slug}\nname: ${name}\nkind: state\nclaims: []\n`;

const brief = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(
    ({ file, line, column, code }) => `${file}:${line === undefined ? "" : `${line}:${column}`} ${code}`,
  );

describe("files", () => {
  it("of every format are one dataset, read once each", async () => {
    write("a.json", actorLine("a"));
    write("b.jsonl", `${actorLine("b")}\n`);
    write("c.yml", yamlActor("c"));
    write("d/d.csv", "id,name,kind\nactors/d,Good,state\n");
    write("d/e.ndjson.gz", gzipSync(`${actorLine("e")}\n`));
    write("d/readme.md", "Not data.");
    write("d/node_modules/x/package.json", "{}");
    const clean = { ok: true, checked: 5, findings: [], datasetRules: "run" };
    expect(await validateFiles(["."], { cwd })).toMatchObject(clean);
    expect(await validateFiles(["*.{json,jsonl,yml}", "d/", "a.json", "./d/d.csv"], { cwd })).toMatchObject(
      clean,
    );
  });

  it("are told apart in findings, and ids are unique across them", async () => {
    write("records/a.json", JSON.stringify([goodActor("a"), goodActor("b")]));
    write("records/b.yaml", `${yamlActor("a")}---\n${yamlActor("c", "7")}`);
    expect(brief(await validateFiles(["records"], { cwd }))).toEqual([
      "records/a.json:1:23 id-unique",
      "records/b.yaml:2:5 id-unique",
      "records/b.yaml:9:7 schema/wrong-type",
    ]);
  });

  it("whose name says no format are told by their text, or by what the caller says", async () => {
    write("lines", `${actorLine("a")}\n${actorLine("b")}\n`);
    write("table", "id,name,kind\nx,Good,state\n");
    expect(await validateFiles(["lines"], { cwd })).toMatchObject({ ok: true, checked: 2 });
    expect(brief(await validateFiles(["table"], { cwd }))).toEqual(["table:2:1 input/no-collection"]);
    expect(brief(await validateFiles(["table"], { cwd, format: "csv", collection: "actors" }))).toEqual([
      "table:2:1 schema/wrong-form",
    ]);
  });

  it("may be compressed under any name, and damaged", async () => {
    write("a.json.gz", gzipSync(actorLine("a")).subarray(0, 30));
    write("b.json.gz", actorLine("b"));
    expect(brief(await validateFiles(["a.json.gz", "b.json.gz"], { cwd }))).toEqual([
      "a.json.gz: input/gzip",
    ]);
  });
});

describe("what leads nowhere is found, and named where it could not be read", () => {
  it("a file that is not there", async () => {
    write("a.json", actorLine("a"));
    const result = await validateFiles(["gone.json", "a.json"], { cwd });
    expect(brief(result)).toEqual(["gone.json: input/unreadable"]);
    expect(result).toMatchObject({ ok: false, checked: 1, unreadable: ["gone.json"] });
    expect(result.findings[0]?.message).toBe("gone.json cannot be read: there is no such file or folder.");
  });

  it("a folder and a glob without data", async () => {
    write("empty/readme.md", "Nothing.");
    const result = await validateFiles(["empty", "*.json"], { cwd });
    expect(brief(result)).toEqual(["empty: input/nothing-to-validate", "*.json: input/nothing-to-validate"]);
    expect(result.unreadable).toBeUndefined();
  });

  it("a path through a file, and a link that leads in a circle", async () => {
    write("a.json", actorLine("a"));
    symlinkSync("loop.json", join(cwd, "loop.json"));
    const { unreadable } = await validateFiles(["a.json/b.json", "loop.json"], { cwd });
    expect(unreadable).toEqual(["a.json/b.json", "loop.json"]);
  });

  it("a link of a folder that leads to nothing", async () => {
    symlinkSync("gone.json", join(cwd, "link.json"));
    expect(brief(await validateFiles(["."], { cwd })).length).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    write("a.json", actorLine("a"));
    chmodSync(join(cwd, "a.json"), 0);
    const { findings } = await validateFiles(["a.json"], { cwd });
    expect(findings[0]?.message).toBe("a.json cannot be read: permission is denied.");
  });

  it("in words, where the reason is a common one", () => {
    expect(reasonOf(Object.assign(new Error("EACCES: x"), { code: "EACCES" }))).toBe("permission is denied.");
    expect(reasonOf(Object.assign(new Error("It broke."), { code: "EIO" }))).toBe("It broke.");
    expect(reasonOf(new Error("It broke."))).toBe("It broke.");
  });
});

describe("standard input", () => {
  async function* piped(...texts: string[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield Buffer.from(text);
  }

  it("is read for -, beside files", async () => {
    write("a.json", actorLine("a"));
    const result = await validateFiles(["a.json", "-"], {
      cwd,
      stdin: piped(actorLine("b").slice(0, 9), actorLine("b").slice(9)),
    });
    expect(result).toMatchObject({ ok: true, checked: 2 });
    expect(brief(await validateFiles(["-"], { stdin: piped("{"), format: "json" }))).toEqual([
      "-:1:2 input/truncated",
    ]);
  });
});

describe("rules that look at several records", () => {
  it("run over files of known length, and of streams up to the limit", async () => {
    write("a.ndjson", `${actorLine("a")}\n`.repeat(3));
    write("a.ndjson.gz", gzipSync(`${actorLine("a")}\n`.repeat(3)));
    expect(await validateFiles(["a.ndjson"], { cwd })).toMatchObject({
      datasetRules: "run",
      counts: { errors: 3 },
    });
    const limited = { cwd, maxIndexedRecords: 2 };
    expect(await validateFiles(["a.ndjson"], limited)).toMatchObject({
      datasetRules: "skipped",
      counts: { errors: 0 },
    });
    expect(await validateFiles(["a.ndjson.gz"], limited)).toMatchObject({ datasetRules: "skipped" });
    expect(await validateFiles(["a.ndjson.gz"], { cwd })).toMatchObject({ datasetRules: "run" });
  });

  it("are left out of long files, whose findings stream", async () => {
    write(
      "long.ndjson",
      `${"x".repeat(17 * 1024 * 1024)}\n${actorLine("a")}\n${"x".repeat(17 * 1024 * 1024)}`,
    );
    const stream = validateFilesStream(["long.ndjson"], { cwd, recordRulesOnly: false });
    const lines: (number | undefined)[] = [];
    let summary: Summary | undefined;
    for (let next = await stream.next(); summary === undefined; next = await stream.next()) {
      if (next.done) summary = next.value;
      else lines.push(next.value.line);
    }
    expect(lines).toEqual([1, 3]);
    expect(summary).toMatchObject({ datasetRules: "skipped", checked: 1 });
  });
});

describe("a file in a folder of records", () => {
  it("holds the record of its path", async () => {
    write("records/actors/a.yaml", yamlActor("a"));
    write("records/actors/b.yaml", yamlActor("other"));
    write(
      "records/redirects.yaml",
      "- {from: actors/old, kind: moved, to: [actors/a], reason: Renamed., date: 2031-01-01}\n",
    );
    const result = await validateFiles(["records"], { cwd });
    expect(brief(result)).toEqual(["records/actors/b.yaml:2:5 id-matches-file"]);
    const rules = { "id-matches-file": { severity: "off", reason: "x" } } as const;
    expect(await validateFiles([join(cwd, "records/actors/b.yaml")], { rules })).toMatchObject({ ok: true });
  });

  it.each([
    ["records/actors/kenya.yaml", "actors/kenya"],
    ["/a/b/records/places/x.json", "places/x"],
    ["C:\\records\\events\\x.yml", "events/x"],
    ["records/redirects.yaml", undefined],
    ["records/others/x.yaml", undefined],
    ["actors/kenya.yaml", undefined],
    ["records/actors/all.ndjson", undefined],
  ])("%s → %s", (path, id) => {
    expect(idOfFile(path)).toBe(id);
  });
});

describe("on Windows", () => {
  it.each([
    ["C:\\data\\*.yaml", "C:/data/*.yaml"],
    ["data\\**\\*.ndjson.gz", "data/**/*.ndjson.gz"],
    ["data/{a,b}.json", "data/{a,b}.json"],
  ])("%s is a glob, its backslashes between folders", (pattern, expected) => {
    expect(globOf(pattern, "\\")).toBe(expected);
  });

  it.each([
    ["C:\\data\\", "C:\\data"],
    ["data\\records/", "data\\records"],
    ["data", "data"],
  ])("the folder %s is named without its end", (folder, expected) => {
    expect(withoutEnd(folder, "\\")).toBe(expected);
  });

  it("only: elsewhere a backslash may be part of a name", () => {
    expect(globOf("a\\[1]*.json", "/")).toBe("a\\[1]*.json");
    expect(withoutEnd("data\\", "/")).toBe("data\\");
    expect(withoutEnd("data//", "/")).toBe("data");
  });
});

describe("progress", () => {
  it("is told of each piece, out of the length of all files as they lie there", async () => {
    const packed = gzipSync(`${actorLine("b")}\n`);
    write("a.ndjson", `${`${actorLine("a")}\n`.repeat(8000)}`);
    write("b.ndjson.gz", packed);
    const told: Progress[] = [];
    await validateFiles(["."], { cwd, schemaOnly: true, onProgress: (progress) => told.push(progress) });
    const bytes = (actorLine("a").length + 1) * 8000 + packed.length;
    expect(told.length).toBeGreaterThan(2);
    expect(told.map(({ bytesRead }) => bytesRead)).toEqual(
      told.map(({ bytesRead }) => bytesRead).sort((a, b) => a - b),
    );
    expect(told.at(-1)).toEqual({ bytesRead: bytes, bytes });
  });

  it("has no length where standard input is among the files", async () => {
    write("a.json", actorLine("a"));
    const told: Progress[] = [];
    const stdin = Readable.from([Buffer.from(`${actorLine("b")}\n`)]);
    await validateFiles(["a.json", "-"], { cwd, stdin, onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)?.bytes).toBeUndefined();
    expect(told.at(-1)?.bytesRead).toBe(actorLine("a").length + actorLine("b").length + 1);
  });
});

describe("texts that are not saved", () => {
  it("are judged in place of what the files hold", async () => {
    write("a.yaml", yamlActor("a", "7"));
    const texts = new Map([[join(cwd, "a.yaml"), yamlActor("a")]]);
    expect(brief(await validateFiles(["."], { cwd }))).toEqual(["./a.yaml:3:7 schema/wrong-type"]);
    expect(brief(await validateFiles(["."], { cwd, texts }))).toEqual([]);
  });
});
