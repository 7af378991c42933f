import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyFolder, type OwnFolder } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const RECORDS = fileURLToPath(new URL("../../../../packages/data/records", import.meta.url));
const UNTIDY = `# yaml-language-server: $schema=x.json

# about the envoy
name: 'The envoy'   # a name
type: actor
aliases: [{ kind: short, name: "no", key: envoy }] # one

# the id
id: actors/envoy
kind: person
claims: []
ext: { org.acme: { b: 1, a: "2025" } }
`;
const TIDY = `# yaml-language-server: $schema=x.json

# about the envoy
type: actor

# the id
id: actors/envoy
name: The envoy # a name
kind: person
aliases:
  - key: envoy
    name: "no"
    kind: short
  # one
claims: []
ext:
  org.acme:
    a: "2025"
    b: 1
`;

let folder: OwnFolder;
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => folder.leave());

test("the records of this repository are formatted", async () => {
  expect(await defensePact(["format", RECORDS, "--check"])).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

describe("YAML", () => {
  test("has its keys put in order, with their comments, in one style; and then stays so", async () => {
    expect((await defensePact(["format", "-"], { stdin: UNTIDY })).stdout).toBe(TIDY);
    expect((await defensePact(["format", "-"], { stdin: TIDY })).stdout).toBe(TIDY);
  });

  test("keeps its documents apart, and redirects and collections are known", async () => {
    const text =
      "{ to: [actors/b], from: actors/a, kind: moved, reason: r, date: 2031-01-01 }\n---\nactors:\n  - kind: state\n    type: actor\nversion: 1.0.0\n";
    folder.write("a.yaml", text);
    await defensePact(["format", "a.yaml"]);
    expect(folder.read("a.yaml")).toBe(
      "from: actors/a\nkind: moved\nto:\n  - actors/b\nreason: r\ndate: 2031-01-01\n---\nversion: 1.0.0\nactors:\n  - type: actor\n    kind: state\n",
    );
  });

  test("long text is folded and reads the same", async () => {
    const words = `${"many words ".repeat(30)}end`;
    folder.write("a.yaml", `id: actors/a\ntype: actor\nsummary: ${words}\n`);
    expect((await defensePact(["format", "a.yaml"])).stdout).toBe("formatted  a.yaml\n");
    const lines = folder.read("a.yaml").split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.slice(2).join(" ").replace(/\s+/g, " ")).toBe(`summary: ${words} `);
  });
});

test("JSON and NDJSON have their keys put in order", async () => {
  folder.write("a.json", '[{"claims":[],"id":"actors/a","type":"actor"}]');
  folder.write("b.ndjson", '{"id":"actors/b","type":"actor"}\n\n{"id":"x"}\n');
  expect((await defensePact(["format", "."])).code).toBe(0);
  expect(folder.read("a.json")).toBe(
    '[\n  {\n    "type": "actor",\n    "id": "actors/a",\n    "claims": []\n  }\n]\n',
  );
  expect(folder.read("b.ndjson")).toBe('{"type":"actor","id":"actors/b"}\n{"id":"x"}\n');
});

test("--check writes nothing, lists what would change, and exits with 1 until it is done", async () => {
  folder.write("records/a.yaml", UNTIDY);
  folder.write("records/b.yaml", TIDY);
  expect(await defensePact(["format", "records", "--check"])).toEqual({
    code: 1,
    stdout: "not formatted  records/a.yaml\n",
    stderr: "1 file to format; without --check it is done.\n",
  });
  const { stdout } = await defensePact(["format", "records", "--check", "--diff"]);
  expect(stdout).toContain("-name: 'The envoy'   # a name\n");
  expect(folder.read("records/a.yaml")).toBe(UNTIDY);
  await defensePact(["format", "records"]);
  expect(await defensePact(["format", "records", "--check"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

describe("left as it is", () => {
  test.each([
    ["a key twice", "a.yaml", "id: actors/a\nid: actors/b\ntype: actor\n", /a\.yaml:2:1: .*twice/],
    ["broken YAML", "a.yaml", "type: actor\nid: [\n", /a\.yaml:\d/],
    [
      "a number that JSON cannot keep",
      "a.json",
      '{"type":"actor","id":"actors/a","ext":{"org.acme":12345678901234567890}}',
      /a\.json:1:/,
    ],
    ["bytes that are no UTF-8", "a.yaml", Buffer.from("type: actor\nid: \xe9\n", "latin1"), /line 2/],
  ])("is a file with %s, and it is said where", async (_what, file, content, said) => {
    folder.write(file, content);
    const before = readFileSync(file);
    const { code, stderr } = await defensePact(["format", file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("is what holds no records", async () => {
    folder.write("package.json", '{"name":"x","version":"1.0.0"}');
    const { code, stderr } = await defensePact(["format", "package.json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "nothing to format: there are no records\n" });
    expect(folder.read("package.json")).toBe('{"name":"x","version":"1.0.0"}');
  });

  test("is a file in which an alias would come to stand before its anchor", async () => {
    const text = "name: &n Name\ntype: actor\nid: actors/a\nsummary: *n\nkind: state\n";
    folder.write("a.yaml", text.replace("name: &n Name\n", "").replace("*n", "&n Name").concat("name: *n\n"));
    const before = folder.read("a.yaml");
    const { code, stderr } = await defensePact(["format", "a.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toContain("a.yaml");
    expect(folder.read("a.yaml")).toBe(before);
  });

  test.skipIf(process.getuid?.() === 0)("is a file in a folder that may not be written", async () => {
    folder.write("records/a.yaml", UNTIDY);
    chmodSync("records", 0o555);
    const { code, stderr } = await defensePact(["format", "records"]);
    chmodSync("records", 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain("cannot write records/a.yaml");
    expect(readdirSync("records")).toEqual(["a.yaml"]);
  });
});

test("nothing named, a file that is not there, and a table could not be formatted", async () => {
  expect(await defensePact(["format"])).toMatchObject({ code: 2, stderr: expect.stringContaining("what?") });
  expect(await defensePact(["format", "none.yaml"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("none.yaml"),
  });
  folder.write("a.csv", "id,type\n");
  expect(await defensePact(["format", "a.csv"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("a table"),
  });
  expect(existsSync("a.csv")).toBe(true);
});
