import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Finding, RULE_IDS } from "@org/defense-pact-data/validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

/** A finding that a file of `bad/` leads to; `file` where it stands elsewhere than in the file itself. */
interface Expected {
  readonly in: string;
  readonly code: string;
  readonly record: string;
  readonly path: string;
  readonly line?: number;
  readonly severity?: "warning";
  readonly file?: string;
}

const FOLDER = fileURLToPath(new URL("fixtures/downstream/", import.meta.url));
const TABLE: readonly Expected[] = readFileSync(`${FOLDER}expected.ndjson`, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const BAD_FILES = readdirSync(`${FOLDER}bad`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${FOLDER}bad/`.length));

const WITH_CONFIG = ["--config", "defense-pact.json"];

/** The invented actors and articles that the files of `bad/` refer to. */
const SURROUNDINGS = ["good/sources.json", "good/records"];

const cwd = process.cwd();
beforeAll(() => process.chdir(FOLDER));
afterAll(() => process.chdir(cwd));

async function validated(...args: string[]) {
  const config = args.includes("--config") ? [] : ["--no-config"];
  const { code, stdout } = await defensePact(["validate", ...args, ...config, "--format", "json"]);
  return { code, ...(JSON.parse(stdout) as { ok: boolean; checked: number; findings: Finding[] }) };
}

describe("a good downstream dataset", () => {
  test("is fine in every format, with its configuration", async () => {
    const { code, checked, findings } = await validated("good", ...WITH_CONFIG);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect({ code, checked }).toEqual({ code: 0, checked: 14 });
  });

  test("still shows as warnings what its configuration turned down", async () => {
    const { findings } = await validated("good", ...WITH_CONFIG);
    expect(new Set(findings.map(({ code, record }) => `${code} ${record}`))).toEqual(
      new Set(["claim-coverage pledges/halvaria-kenya-divers-2024"]),
    );
  });

  test("is not fine without the setting and the exception of its configuration", async () => {
    const { code, findings } = await validated("good");
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map((finding) => finding.code))).toEqual(
      new Set(["armed-group-not-party", "claim-coverage"]),
    );
    expect(code).toBe(1);
  });

  test("is not told to remove an exception whose record lies in a file that is not validated", async () => {
    expect(await validated(...SURROUNDINGS, ...WITH_CONFIG)).toMatchObject({ code: 0, findings: [] });
  });

  test("has an exception that is an error where its record does not need it", async () => {
    const config = ["--config", "unneeded.json"];
    const { code, findings } = await validated(...SURROUNDINGS, ...config);
    expect(findings.map((finding) => `${finding.code} ${finding.record}`)).toEqual([
      "exception-unneeded actors/halvaria",
    ]);
    expect(code).toBe(1);
  });

  test("has surroundings for the bad files that are fine by themselves", async () => {
    expect(await validated(...SURROUNDINGS)).toMatchObject({ code: 0, findings: [] });
  });
});

describe("the table of faults", () => {
  test("names every file of bad/, and no other", () => {
    expect([...new Set(TABLE.map((row) => row.in))].sort()).toEqual([...BAD_FILES].sort());
  });

  test("has every rule that a file can break", () => {
    const codes = new Set(TABLE.map(({ code }) => code));
    expect(RULE_IDS.filter((id) => !codes.has(id))).toEqual(["exception-of-no-record", "exception-unneeded"]);
  });
});

describe("each bad file leads to its findings and no others", () => {
  test.each(BAD_FILES)("bad/%s", async (file) => {
    const rows = TABLE.filter((row) => row.in === file);
    const { code, findings } = await validated(...SURROUNDINGS, `bad/${file}`);
    expect(sorted(findings.map((finding) => asRow(file, finding)))).toEqual(sorted(rows));
    expect(code).toBe(rows.some(({ severity }) => severity !== "warning") ? 1 : 0);
    for (const { message, hint, docs } of findings) {
      expect(message).toMatch(/\S[.]$/);
      expect(hint).toMatch(/\S[.?]$/);
      expect(docs).toMatch(/^https:/);
    }
  });
});

function asRow(name: string, { code, record, path, line, severity, file }: Finding): Expected {
  return {
    in: name,
    code,
    record,
    path,
    ...(line === undefined ? {} : { line }),
    ...(severity === "warning" ? { severity } : {}),
    ...(file === undefined || file === `bad/${name}` ? {} : { file }),
  };
}

function sorted(rows: readonly Expected[]): Expected[] {
  const key = ({ code, record, path, line = 0 }: Expected) => [code, record, path, line].join("\n");
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
