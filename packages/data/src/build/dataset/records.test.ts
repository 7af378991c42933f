import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRecords } from "./records.ts";

const folders: string[] = [];

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("readRecords", () => {
  test("reads YAML 1.2, in which dates and no are text", () => {
    const folder = folderWith({ "events/a.yaml": "id: events/a\ndate: 2021-03-04\nword: no\n" });
    expect(readRecords(folder)).toEqual({
      records: [{ file: "events/a.yaml", value: { id: "events/a", date: "2021-03-04", word: "no" } }],
      redirects: [],
      problems: [],
    });
  });

  test("reads an empty folder as no records", () => {
    expect(readRecords(folderWith({}))).toEqual({ records: [], redirects: [], problems: [] });
  });

  test("collects every file that it cannot take in, with its name", () => {
    const { records, problems } = readRecords(
      folderWith({
        "events/good.yaml": "id: events/good\n",
        "events/twice.yaml": "id: events/twice\nid: events/twice\n",
        "events/tag.yaml": "id: !odd events/tag\n",
        "events/other.yaml": "id: events/another\n",
        "events/list.yaml": "- id: events/list\n",
        "events/empty.yaml": "null\n",
        "events/text.yaml": "events/text\n",
        "events/old.yml": "id: events/old\n",
        "treaties/x.yaml": "id: treaties/x\n",
        "redirects.yaml": "from: events/x\n",
      }),
    );
    expect(records.map(({ file }) => file)).toEqual(["events/good.yaml"]);
    expect(problems.map((problem) => problem.split("\n")[0])).toEqual([
      "treaties: is neither a collection nor redirects.yaml.",
      "events/empty.yaml: holds no record with the id events/empty.",
      "events/list.yaml: holds no record with the id events/list.",
      "events/old.yml: does not end in .yaml.",
      "events/other.yaml: holds no record with the id events/other.",
      "events/tag.yaml: Unresolved tag: !odd at line 1, column 5:",
      "events/text.yaml: holds no record with the id events/text.",
      "events/twice.yaml: Map keys must be unique at line 2, column 1:",
      "redirects.yaml: is no list.",
    ]);
  });
});
