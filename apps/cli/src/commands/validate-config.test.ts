import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Finding } from "@org/defense-pact-data/validate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

const PUBLISHER = { type: "actor", id: "actors/ledger", name: "Ledger", kind: "organization", claims: [] };
const ARTICLE = {
  type: "article",
  id: "articles/boats",
  headline: "Boats",
  publisher: "actors/ledger",
  language: "en",
  licence: "all-rights-reserved",
  basis: "fragments-only",
  claims: [],
};

const cwd = process.cwd();
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "validate-config-")));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

function put(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isRaw ? content : JSON.stringify(content));
}

async function validated(...args: string[]) {
  const { code, stdout, stderr } = await defensePact(["validate", ...args, "--format", "json"]);
  const findings = stdout === "" ? [] : (JSON.parse(stdout) as { findings: Finding[] }).findings;
  return { code, codes: findings.map((finding) => finding.code), findings, stderr };
}

describe("a configuration that nobody named", () => {
  const QUIET = { rules: { "reference-resolves": { severity: "off", reason: "A test." } } };

  test("is found in the folder or one above it, said so, and left out with --no-config", async () => {
    put("defense-pact.json", QUIET);
    put("data/deep/article.json", ARTICLE);
    process.chdir("data");
    const found = await validated("deep");
    expect(found).toMatchObject({ code: 0, codes: [] });
    expect(found.stderr).toBe(
      `defense-pact: configured by ${join("..", "defense-pact.json")}; --no-config leaves it out.\n`,
    );
    expect(await validated("deep", "--no-config")).toMatchObject({
      code: 1,
      codes: ["reference-resolves"],
      stderr: "",
    });
  });

  test("is no data, though it lies in the folder that is validated", async () => {
    put("defense-pact.json", { ...QUIET, extensions: { "@acme/pacts": "pacts.schema.json" } });
    put("pacts.schema.json", { type: "object" });
    put("article.json", ARTICLE);
    expect(await validated(".")).toMatchObject({ code: 0, codes: [] });
    expect((await validated(".", "--no-config")).codes).toContain("schema/unknown-type");
  });

  test("gives way to the one that is named", async () => {
    put("defense-pact.json", QUIET);
    put("other.json", {});
    put("data/article.json", ARTICLE);
    expect(await validated("data", "--config", "other.json")).toMatchObject({
      codes: ["reference-resolves"],
      stderr: "",
    });
  });

  test("stops everything where it is wrong", async () => {
    put("defense-pact.json", { ruels: {} });
    const { code, stderr } = await validated(".");
    expect(code).toBe(2);
    expect(stderr).toContain('There is no setting "ruels". Did you mean "rules"?');
  });
});

describe("records of a configuration", () => {
  test("are resolved against, from the configuration's folder, and are not judged", async () => {
    put("shared/records/actors/ledger.json", PUBLISHER);
    put("shared/defense-pact.json", { records: ["records", "more/*.ndjson"] });
    put("shared/more/a.ndjson", `${JSON.stringify({ ...PUBLISHER, id: "actors/other" })}\n`);
    put("data/article.json", ARTICLE);
    expect(await validated("data")).toMatchObject({ code: 1, codes: ["reference-resolves"] });
    const { code, codes } = await validated("data", "--config", "shared/defense-pact.json");
    expect({ code, codes }).toEqual({ code: 0, codes: [] });
  });

  test("that do not fit their schemas are refused, with the place", async () => {
    put("records/ledger.json", { ...PUBLISHER, kind: "paper" });
    put("defense-pact.json", { records: ["records"] });
    put("data/article.json", ARTICLE);
    const { code, stderr } = await validated("data");
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /the records of defense-pact\.json cannot be relied on.*records\/ledger\.json:1:\d+ /s,
    );
  });
});

describe("extensions of a configuration", () => {
  const SCHEMA = {
    type: "object",
    required: ["desk"],
    properties: { desk: { enum: ["hills", "coasts"] }, opened: { type: "string", format: "date" } },
    additionalProperties: false,
  };

  test("judge the values under their key, and no other", async () => {
    put("schemas/pacts.schema.json", SCHEMA);
    put("defense-pact.json", { extensions: { "@acme/pacts": "schemas/pacts.schema.json" } });
    const ext = { "@acme/pacts": { desk: "plains", opened: "someday", floor: 3 }, "org.other": 1 };
    put("data/a.json", [
      { ...PUBLISHER, ext },
      { ...PUBLISHER, id: "actors/b", ext: { "@acme/pacts": { desk: "hills" } } },
    ]);
    const { code, findings } = await validated("data");
    expect(code).toBe(1);
    expect(findings.map(({ code: what, record, path }) => [what, record, path])).toEqual([
      ["schema/extension", "actors/ledger", "/ext/@acme~1pacts"],
      ["schema/extension", "actors/ledger", "/ext/@acme~1pacts/desk"],
      ["schema/extension", "actors/ledger", "/ext/@acme~1pacts/opened"],
    ]);
    expect(findings[0]?.message).toBe(
      'actors/ledger: the value must NOT have additional properties ("floor").',
    );
    expect(findings[1]).toMatchObject({ received: "plains", line: 1, column: expect.any(Number) });
  });

  test.each(["http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema"])(
    "may be of %s",
    async ($schema) => {
      put("s.json", { $schema, ...SCHEMA });
      put("defense-pact.json", { extensions: { "org.acme": "s.json" } });
      put("data/a.json", { ...PUBLISHER, ext: { "org.acme": { desk: 1 } } });
      expect((await validated("data")).codes).toEqual(["schema/extension"]);
    },
  );

  test.each([
    ["that are missing", undefined, "s.json: there is no such file or folder.\n"],
    ["that are no schema", { type: "thing" }, "the schema of org.acme, "],
  ])("%s could not judge", async (_name, schema, message) => {
    if (schema !== undefined) put("s.json", schema);
    put("defense-pact.json", { extensions: { "org.acme": "s.json" } });
    put("data/a.json", PUBLISHER);
    const { code, stderr } = await validated("data");
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("where nothing is named, validate", () => {
  const QUIET = { "reference-resolves": { severity: "off", reason: "A test." } };

  test("takes the files of the configuration, from its folder, even where standard input is a pipe", async () => {
    put("defense-pact.json", { files: ["data"], rules: QUIET });
    put("data/deep/article.json", ARTICLE);
    put("other/wrong.json", "[");
    process.chdir("data");
    const { code, stdout } = await defensePact(["validate"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "1 record checked: fine\n" });
    put("deep/article.json", { ...ARTICLE, headline: 7 });
    expect((await validated()).findings).toMatchObject([
      { code: "schema/wrong-type", file: "./deep/article.json" },
    ]);
  });

  test("reads standard input where no configuration names files", async () => {
    put("defense-pact.json", { rules: QUIET });
    const { code, stdout } = await defensePact(["validate"], { stdin: JSON.stringify(ARTICLE) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "1 record checked: fine\n" });
  });
});

describe("an exception of a record that exists nowhere", () => {
  const exceptions = [{ rule: "claim-coverage", record: "actors/ledgr", reason: "A test." }];

  test("is an error of the whole dataset, and no matter of a single file of it", async () => {
    put("data/actors/ledger.json", PUBLISHER);
    put("defense-pact.json", { exceptions });
    expect(await validated("data")).toMatchObject({ code: 1, codes: ["exception-of-no-record"] });
    expect(await validated("data/actors/ledger.json")).toMatchObject({ code: 0, codes: [] });
    put("defense-pact.json", { exceptions, files: ["data/actors/ledger.json"] });
    expect(await validated()).toMatchObject({ code: 1, codes: ["exception-of-no-record"] });
  });
});

describe("custom rules of a configuration", () => {
  const RULES = `export default [{
    id: "acme/short-name", title: "A name is short", severity: "error", scope: "record",
    docs: "https://acme.example/short-name",
    check: (record, report) => { if (record.name.length > 4) report({ path: "/name", message: "Too long." }); },
  }];`;

  test("judge beside ours, from the configuration's folder", async () => {
    put("mine/rules/names.mjs", RULES);
    put("mine/defense-pact.json", { customRules: ["rules/names.mjs"] });
    put("data/a.json", PUBLISHER);
    const { code, findings } = await validated("data", "--config", "mine/defense-pact.json");
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      {
        code: "acme/short-name",
        record: "actors/ledger",
        path: "/name",
        docs: "https://acme.example/short-name",
      },
    ]);
  });

  test("can be set and excepted by the same configuration", async () => {
    put("names.mjs", RULES);
    const reason = "A test.";
    put("data/a.json", PUBLISHER);
    const exceptions = [{ rule: "acme/short-name", record: "actors/ledger", reason }];
    put("defense-pact.json", { customRules: ["names.mjs"], exceptions });
    expect(await validated("data")).toMatchObject({ code: 0, codes: [] });
    put("defense-pact.json", {
      customRules: ["names.mjs"],
      rules: { "acme/short-name": { severity: "warning", reason } },
    });
    expect(await validated("data")).toMatchObject({ code: 0, codes: ["acme/short-name"] });
  });

  test.each([
    ["that are missing", undefined, /module of rules names\.mjs cannot be loaded: .*names\.mjs/],
    ["that are not JavaScript", "export default [", /module of rules names\.mjs cannot be loaded/],
    ["that are no list", "export default {};", /names\.mjs has no list of rules/],
    ["without a namespace", RULES.replace("acme/", ""), /"short-name" has no namespace/],
    ["without a check", RULES.replace("check:", "chekc:"), /\/customRules\/0\/check: It is not a function/],
  ])("%s could not judge", async (_name, module, message) => {
    if (module !== undefined) put("names.mjs", module);
    put("defense-pact.json", { customRules: ["names.mjs"] });
    put("data/a.json", PUBLISHER);
    const { code, stderr } = await validated("data");
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("--base", () => {
  const BASE = { version: "3.1.0", actors: [PUBLISHER] };

  test.each([
    ["a document", "base.json", BASE],
    ["a gzipped document", "base.json.gz", gzipSync(JSON.stringify(BASE))],
    [
      "a folder of records",
      "base/actors/ledger.yaml",
      "type: actor\nid: actors/ledger\nname: L\nkind: organization\nclaims: []\n",
    ],
  ])("takes %s", async (_name, file, content) => {
    put(file, content);
    put("data/article.json", ARTICLE);
    const base = file.startsWith("base/") ? "base" : file;
    expect(await validated("data", "--base", base)).toMatchObject({ code: 0, codes: [] });
    expect(await validated("data")).toMatchObject({ code: 1 });
  });

  test("takes the version of the dataset itself, and refuses one that its history does not have", async () => {
    const { stdout } = await defensePact(["--version"]);
    const version = /dataset (\S+)/.exec(stdout)?.[1] as string;
    put("data/article.json", { ...ARTICLE, publisher: "actors/kenya" });
    expect((await validated("data", "--base", version)).codes).not.toContain("reference-resolves");
    expect(await validated("data", "--base", "77.1.0")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("validate: --base: there is no release 77.1.0"),
    });
  });

  test("refuses what is neither", async () => {
    put("data/article.json", ARTICLE);
    expect(await validated("data", "--base", "nowhere")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no file, folder or release "nowhere"'),
    });
  });
});
