import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { publishedDocument } from "../../export/json/index.ts";
import { documentOf } from "./document.ts";
import { checksums } from "./forms.ts";
import { readRecords } from "./records.ts";
import { documentHead, releaseOf } from "./release.ts";
import { writePublishedForms } from "./write-forms.ts";
import { writeModules } from "./write-modules.ts";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const roots: string[] = [];
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dataset-"));
  roots.push(root);
  cpSync(FIXTURES, root, { recursive: true });
});

afterAll(() => {
  for (const each of roots) rmSync(each, { recursive: true });
});

const build = (folder: string = root) =>
  documentOf(readRecords(join(folder, "records")), documentHead(folder));

function bytesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

describe("the dataset document", () => {
  test("has keys in the order of the schema, however they were typed", () => {
    const { agreements, pledges, actors, redirects, ...head } = build();
    expect(JSON.stringify(agreements[0])).toBe(
      '{"type":"agreement","id":"agreements/lowtown","title":"Lowtown pact","kind":"agreement","bilateral":true,' +
        '"bindingness":"unknown","publicity":"unknown",' +
        '"parties":[{"actor":"actors/borduria","role":"party"},{"actor":"actors/arcadia","role":"party"}],' +
        '"signed":{"date":"2021-03-04"},"status":"signed","statusAsOf":"2021-03-05",' +
        '"claims":[{"id":"date","path":"/signed/date","value":{"modality":"exact","value":3},"voice":"reporter",' +
        '"derivation":"explicit","confidence":"high",' +
        '"anchors":[{"source":"articles/harbour-post","fragment":"signed on Thursday"}]}]}',
    );
    expect(JSON.stringify(pledges[0]?.promise)).toBe(
      '{"kind":"money","amount":{"modality":"range","min":2,"max":5},"currency":"USD","form":"loan"}',
    );
    expect(JSON.stringify(actors[0]?.ext)).toBe('{"@acme/pacts":{"a":[{"b":"no","c":1}],"z":1}}');
    expect(Object.keys(redirects[0] ?? {})).toEqual(["from", "kind", "to", "reason", "date"]);
    expect(Object.keys(head)).toEqual(["$schema", "version", "articles", "places", "events", "statements"]);
  });

  test("is the same for records in any order", () => {
    const { $schema: _, ...bare } = build();
    const reversed = {
      ...bare,
      actors: [...bare.actors].reverse(),
      redirects: [...bare.redirects, ...bare.redirects],
    };
    expect(publishedDocument(reversed)).toEqual({ ...bare, redirects: reversed.redirects });
  });

  test("keeps unknown keys last and what is no object as it is", () => {
    writeFileSync(
      join(root, "records/actors/syldavia.yaml"),
      "id: actors/syldavia\nodd: 1\ntype: [actor]\nbad: 2\nidentifiers: none\n",
    );
    expect(JSON.stringify(build().actors.at(-1))).toBe(
      '{"type":["actor"],"id":"actors/syldavia","identifiers":"none","bad":2,"odd":1}',
    );
  });
});

describe("write-modules", () => {
  test("writes the same bytes whatever the order of the files and twice over", () => {
    expect(writeModules(root)).toEqual([]);
    const first = bytesIn(join(root, "src/generated/data"));
    writeFileSync(join(root, "src/generated/data/orphan.ts"), "");
    expect(writeModules(root, (folder) => readdirSync(folder).reverse())).toEqual([]);
    expect(bytesIn(join(root, "src/generated/data"))).toEqual(first);
    expect(Object.keys(first)).toEqual([
      ...["actors.ts", "agreements.ts", "articles.ts", "events.ts", "history.ts"],
      ...["places.ts", "pledges.ts", "redirects.ts", "release.ts", "statements.ts"],
    ]);
  });

  test("writes nothing where a record cannot be taken in", () => {
    writeFileSync(join(root, "records/actors/odd.yaml"), "id: actors/even\n");
    expect(writeModules(root)).toEqual(["actors/odd.yaml: holds no record with the id actors/odd."]);
    expect(writePublishedForms(root)).toEqual(["actors/odd.yaml: holds no record with the id actors/odd."]);
    expect(readdirSync(root)).not.toContain("src");
    expect(readdirSync(root)).not.toContain("dist");
  });

  test("keeps a key named __proto__ a key", () => {
    writeFileSync(
      join(root, "records/actors/odd.yaml"),
      'id: actors/odd\next: { "@a/b": { __proto__: "__proto__", "a\\"": 1 } }\n',
    );
    writeModules(root);
    const text = readFileSync(join(root, "src/generated/data/actors.ts"), "utf8");
    expect(text).toContain(String.raw`{"@a/b":{["__proto__"]:"__proto__","a\"":1}}`);
  });

  test("describes the release by the package and the records", () => {
    expect(releaseOf(build(), root)).toMatchObject({
      name: "@invented/pacts",
      version: "0.3.0",
      licence: "CC-BY-4.0",
      records: { articles: 0, actors: 2, agreements: 1 },
    });
  });
});

describe("write-forms", () => {
  test("writes the forms, their changes and their digests", () => {
    const target = join(root, "dist/data");
    expect(writePublishedForms(root)).toEqual([]);
    const names = readdirSync(target).sort();
    expect(names).toHaveLength(10 + 7 * 3 + 3);
    expect(names).toEqual(
      expect.arrayContaining([
        "SHA256SUMS",
        "changes.json",
        "dataset.json",
        "dataset.ndjson",
        "dataset.jsonld",
        "dataset.sqlite",
        "actors.csv",
        "articles.bib",
        "croissant.json",
        "datapackage.json",
        "places.geojson",
      ]),
    );
    expect(JSON.parse(readFileSync(join(target, "dataset.json"), "utf8"))).toEqual(build());
    expect(readFileSync(join(target, "changes.json"), "utf8")).toBe('{\n "releases": []\n}\n');
    const others = names.filter((name) => name !== "SHA256SUMS");
    expect(readFileSync(join(target, "SHA256SUMS"), "utf8")).toBe(
      checksums(others.reverse().map((name) => [name, readFileSync(join(target, name))])),
    );
  });

  test("gives digests in the form of sha256sum", () => {
    expect(
      checksums([
        ["b", "x"],
        ["a", ""],
      ]),
    ).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n" +
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  b\n",
    );
  });

  test("writes the same bytes in another folder, language and time zone", () => {
    const module = new URL("write-forms.ts", import.meta.url).href;
    const script = `(await import(${JSON.stringify(module)})).writePublishedForms(process.argv[1])`;
    const run = (cwd: string, environment: Record<string, string>) => {
      const env = { ...process.env, ...environment };
      execFileSync(process.execPath, ["--input-type=module", "-e", script, root], { cwd, env });
      return bytesIn(join(root, "dist/data"));
    };
    const here = run(root, { TZ: "UTC", LC_ALL: "C" });
    expect(run(tmpdir(), { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" })).toEqual(here);
    expect(Object.keys(here)).toHaveLength(34);
  });
});
