import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataset } from "./index.ts";

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

const actor = (slug: string) => ({
  type: "actor",
  id: `actors/${slug}`,
  name: slug,
  kind: "state",
  claims: [],
});
const WITHDRAWN = "- { from: actors/z, kind: withdrawn, to: [], reason: It never was., date: 2021-06-30 }\n";

async function faultsOf(...paths: string[]) {
  const read = await readDataset(paths, { cwd });
  return read.ok ? [] : read.faults;
}

describe("readDataset", () => {
  it("passes over what describes the tables of a folder, and refuses it where it is named", async () => {
    write("tables/lines.ndjson", `${JSON.stringify(actor("b"))}\n`);
    for (const name of ["datapackage.json", "croissant.json"]) {
      write(`tables/${name}`, JSON.stringify({ name: "defense-pact", resources: [] }));
      expect((await faultsOf(`tables/${name}`)).length).toBeGreaterThan(0);
    }
    expect(await faultsOf("tables")).toEqual([]);
  });

  it("reads files of every form as one dataset, its records by id", async () => {
    write("whole.json", JSON.stringify({ version: "1.2.0", actors: [actor("d")], redirects: [] }));
    write("lines.ndjson.gz", gzipSync(`${JSON.stringify(actor("c"))}\n${JSON.stringify(actor("b"))}\n`));
    write("records/actors/a.yaml", "type: actor\nid: actors/a\nname: a\nkind: state\nclaims: []\n");
    write("records/redirects.yaml", WITHDRAWN);
    const read = await readDataset(["."], { cwd });
    expect(read).toMatchObject({
      ok: true,
      dataset: {
        version: "1.2.0",
        actors: ["a", "b", "c", "d"].map(actor),
        pledges: [],
        redirects: [{ from: "actors/z", kind: "withdrawn" }],
      },
    });
  });

  it("reads standard input, and takes no version where none is stated", async () => {
    const stdin = new Blob([JSON.stringify([actor("a")])]).stream();
    expect(await readDataset(["-"], { cwd, stdin })).toMatchObject({
      ok: true,
      dataset: { version: "0.0.0", actors: [actor("a")] },
    });
  });

  it("says of each file why it is none, with the line", async () => {
    write("twice.ndjson", `${JSON.stringify(actor("a"))}\n${JSON.stringify(actor("a"))}\n`);
    write("odd.ndjson", '{"type":"actor"}\n7\n{"type":"pledge","id":"actors/a"}\n{"id":"ships/a"}\n');
    write(
      "claims.ndjson",
      `${JSON.stringify({ ...actor("a"), claims: 7 })}\n${JSON.stringify({ ...actor("b"), claims: [{ anchors: ["b"] }] })}\n`,
    );
    write("split.yaml", "- { from: actors/y, kind: moved, to: actors/a, reason: It moved. }\n");
    write("broken.json", '{"actors": [');
    write("empty/readme.md", "Not data.");
    expect(await faultsOf("twice.ndjson")).toEqual([
      { file: "twice.ndjson", line: 2, message: "`actors/a` occurs twice." },
    ]);
    expect(await faultsOf("odd.ndjson")).toEqual([
      { file: "odd.ndjson", line: 1, message: "holds a record without `id`." },
      { file: "odd.ndjson", line: 2, message: "is no record, since it is no object." },
      { file: "odd.ndjson", line: 3, message: "the record `actors/a` is not of type `actor`." },
      { file: "odd.ndjson", line: 4, message: "`ships/a` is no id of a collection." },
    ]);
    expect(await faultsOf("claims.ndjson")).toEqual([
      { file: "claims.ndjson", line: 1, message: "`claims` of the record `actors/a` is no list of objects." },
      {
        file: "claims.ndjson",
        line: 2,
        message: "`anchors` of a claim of the record `actors/b` is no list of objects.",
      },
    ]);
    expect(await faultsOf("split.yaml")).toEqual([
      {
        file: "split.yaml",
        line: 1,
        message: "the redirect from `actors/y` lacks `kind`, `reason` or `to`, a list of ids.",
      },
    ]);
    expect(await faultsOf("broken.json")).toMatchObject([{ file: "broken.json", line: 1 }]);
    expect(await faultsOf("gone.json", "empty")).toEqual([
      { file: "gone.json", message: "cannot be read: there is no such file or folder." },
      { file: "empty", message: "leads to no data file." },
    ]);
  });
});
