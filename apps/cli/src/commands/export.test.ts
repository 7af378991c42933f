import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { FORMS } from "@org/defense-pact-data/export";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FINE = { code: 0, stdout: "", stderr: "" };
const lines = (text: string) => text.trimEnd().split("\n");

const mine = [
  { type: "actor", id: "actors/desk", name: "Desk", kind: "organization", claims: [] },
  {
    type: "article",
    id: "articles/desk-2025-01-01-note",
    headline: "A note",
    publisher: "actors/kenya",
    language: "en",
    licence: "unknown",
    basis: "fragments-only",
    claims: [],
  },
];
const mineNdjson = mine.map((record) => `${JSON.stringify(record)}\n`).join("");

describe("our dataset", () => {
  test("json is one document with every collection", async () => {
    const { code, stdout } = await defensePact(["export"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(publishedDataset());
  });

  test("ndjson is a line per record, the same records", async () => {
    const { stdout } = await defensePact(["export", "--format", "ndjson"]);
    const records = Object.values(publishedDataset()).filter(Array.isArray).flat();
    expect(lines(stdout).map((line) => JSON.parse(line))).toEqual(records);
  });

  test.each(FORMS.filter(({ id }) => id !== "csv"))(
    "$title goes to a file by its ending, and to standard output",
    async ({ id, extension }) => {
      const file = join(folder, `x.${extension}`);
      expect(await defensePact(["export", "--out", file])).toMatchObject({ code: 0, stdout: "" });
      const { stdout } = await defensePact(["export", "--format", id]);
      expect(readFileSync(file, "utf8")).toBe(stdout);
      expect(stdout.length).toBeGreaterThan(1000);
    },
  );

  test("forms of one collection want it named, or a folder", async () => {
    for (const format of ["csv", "parquet"]) {
      const { code, stderr } = await defensePact(["export", "--format", format]);
      expect(code).toBe(2);
      expect(stderr).toContain("holds one collection.\nName it with --collection, or a folder");
    }
    expect(await defensePact(["export", "--format", "csv", "--out", `${folder}/`])).toEqual(FINE);
    expect(readdirSync(folder)).toHaveLength(7);
    expect(readFileSync(join(folder, "events.csv"), "utf8")).toBe(
      (await defensePact(["export", "--format", "csv", "--collection", "events"])).stdout,
    );
  });

  test("a folder takes one file of a form that needs one", async () => {
    expect(
      await defensePact(["export", "--format", "ndjson", "--collection", "events", "--out", folder]),
    ).toEqual(FINE);
    expect(await defensePact(["export", "--out", `${folder}/`])).toEqual(FINE);
    expect(readdirSync(folder).sort()).toEqual(["dataset.json", "events.ndjson"]);
  });

  test.each(["csv", "parquet", "datapackage", "croissant"])(
    "where one file of %s cannot be put in a folder, none is",
    async (format) => {
      const extension = format === "parquet" ? "parquet" : "csv";
      writeFileSync(join(folder, `actors.${extension}`), "old");
      mkdirSync(join(folder, `pledges.${extension}`));
      const { code, stderr } = await defensePact(["export", "--format", format, "--out", `${folder}/`]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `defense-pact: cannot write ${join(folder, `pledges.${extension}`)}: it is a folder.\nWhat was there is untouched.\n`,
      });
      expect(readFileSync(join(folder, `actors.${extension}`), "utf8")).toBe("old");
      expect(readdirSync(folder)).toEqual([`actors.${extension}`, `pledges.${extension}`]);
    },
  );

  test("--out - is standard output, of no form but the one named", async () => {
    const { code, stdout } = await defensePact([
      "export",
      "actors/kenya",
      "--format",
      "ndjson",
      "--out",
      "-",
    ]);
    expect({ code, id: JSON.parse(stdout).id }).toEqual({ code: 0, id: "actors/kenya" });
    const workbook = await defensePact(["export", "actors/kenya", "--format", "xlsx", "--out", "-"]);
    expect(workbook.stdout.slice(0, 2)).toBe("PK");
    expect(existsSync("-")).toBe(false);
  });

  test("a folder needs no slash, unless its name ends like that of a file", async () => {
    const fold = join(folder, "fold");
    mkdirSync(fold);
    expect(await defensePact(["export", "actors/kenya", "--out", fold])).toEqual(FINE);
    expect(readdirSync(fold)).toEqual(["dataset.json"]);
    const named = join(folder, "d.json");
    mkdirSync(named);
    expect(await defensePact(["export", "actors/kenya", "--out", named])).toEqual({
      code: 2,
      stdout: "",
      stderr: `defense-pact: export: ${named} is a folder.\nName a file, or write ${named}/ to put files in it.\n`,
    });
    expect(readdirSync(named)).toEqual([]);
    expect(await defensePact(["export", "actors/kenya", "--out", `${named}/`])).toEqual(FINE);
  });

  test.each(["datapackage", "croissant"])("a folder of %s reads back as what was written", async (format) => {
    expect(await defensePact(["export", "--format", format, "--out", `${folder}/`])).toEqual(FINE);
    expect(await defensePact(["diff", "current", `${folder}/`])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("no differences"),
    });
  });

  test("ids and filters keep to what they name", async () => {
    const ids = ["actors/kenya", "agreements/manda-bay-airfield-mou"];
    const named = await defensePact(["export", ...ids, "--format", "ndjson"]);
    expect(lines(named.stdout).map((line) => JSON.parse(line).id)).toEqual(ids);
    const filtered = await defensePact([
      "export",
      "--to",
      "haiti",
      "--collection",
      "pledges",
      "--format",
      "ndjson",
    ]);
    const listed = await defensePact(["list", "pledges", "--to", "haiti", "--format", "ndjson"]);
    expect(filtered.stdout).toBe(listed.stdout);
    expect(lines(filtered.stdout).length).toBeGreaterThan(0);
  });

  test("sqlite holds what is asked for", async () => {
    const file = join(folder, "kenya.sqlite");
    expect(await defensePact(["export", "actors/kenya", "--out", file])).toEqual(FINE);
    const database = new DatabaseSync(file, { readOnly: true });
    expect(
      database
        .prepare("SELECT id FROM records")
        .all()
        .map(({ id }) => id),
    ).toEqual(["actors/kenya"]);
    database.close();
  });

  test("--list tells of every form and what it loses", async () => {
    const { stdout } = await defensePact(["export", "--list"], { columns: 400 });
    for (const { id, losses } of FORMS) {
      expect(stdout).toContain(`${id}  `);
      for (const loss of losses) expect(stdout).toContain(loss);
    }
    expect(stdout.match(/--out FOLDER\/ writes them too/g)).toHaveLength(2);
  });

  test.each(["datapackage", "croissant"])(
    "one file of %s says that its tables are not beside it",
    async (form) => {
      const { code, stderr } = await defensePact(["export", "--format", form]);
      expect(code).toBe(0);
      expect(stderr).toContain("tables which were not written; --out FOLDER/");
    },
  );
});

describe("another dataset", () => {
  test("is read from files, checked, put in order, and still knows our names", async () => {
    const file = join(folder, "mine.json");
    writeFileSync(file, JSON.stringify({ version: "1.2.3", articles: [mine[1]], actors: [mine[0]] }));
    const { stdout } = await defensePact(["export", "--dataset", file]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: "1.2.3",
      actors: [mine[0]],
      articles: [mine[1]],
      events: [],
    });
    const cited = JSON.parse((await defensePact(["export", "--dataset", file, "--format", "csl"])).stdout);
    expect(cited.map((item: Record<string, unknown>) => item["container-title"])).toEqual([
      undefined,
      "Kenya",
    ]);
    expect(JSON.stringify(cited)).not.toContain("creativecommons");
  });

  test("of lines is converted record by record, as they stand", async () => {
    const { stdout } = await defensePact(["export", "--dataset", "-", "--format", "ndjson"], {
      stdin: mineNdjson,
    });
    expect(stdout).toBe(mineNdjson);
    const csv = await defensePact(["export", "--dataset", "-", "--format", "csv", "--collection", "actors"], {
      stdin: mineNdjson,
    });
    expect(lines(csv.stdout)).toHaveLength(2);
    expect(csv.stdout).toContain("actor,actors/desk,Desk,organization");
  });

  test("goes in circles through yaml and csv without a change", async () => {
    const yaml = await defensePact(["export", "--dataset", "-", "--format", "yaml"], { stdin: mineNdjson });
    const file = join(folder, "mine.yaml");
    writeFileSync(file, yaml.stdout);
    const tables = join(folder, "tables/");
    expect(await defensePact(["export", "--dataset", file, "--format", "csv", "--out", tables])).toEqual(
      FINE,
    );
    const back = await defensePact(["export", "--dataset", tables, "--format", "ndjson"]);
    expect(new Set(lines(back.stdout).map((line) => line))).toEqual(new Set(lines(mineNdjson)));
  });

  test("with a record that does not fit is refused, with its place, and nothing is written", async () => {
    const file = join(folder, "out.csv");
    writeFileSync(file, "old");
    const stdin = `${JSON.stringify(mine[0])}\n{"type":"actor","id":"actors/x","name":"X","kind":"king","claims":[]}\n`;
    const argv = ["export", "--dataset", "-", "--collection", "actors", "--out", file];
    const { code, stderr } = await defensePact(argv, { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain('actors/x: `kind` is "king"');
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["out.csv"]);
    expect((await defensePact(argv, { stdin: '{"type":' })).stderr).toMatch(
      /^defense-pact: export: the input is no dataset/,
    );
    expect((await defensePact(["export", "--dataset", join(folder, "none.ndjson")])).stderr).toContain(
      "no such file",
    );
  });
});

describe("what cannot be done is told", () => {
  test.each([
    [["export", "--format", "xml"], "--format takes json, ndjson, csv, yaml"],
    [["export", "--format", "parkuet"], 'Did you mean "parquet"?'],
    [["export", "--out", "x.doc"], "the ending of x.doc is that of no form."],
    [["export", "actors/kenia"], "Did you mean actors/kenya?"],
    [["export", "--collection", "actor"], 'Did you mean "actors"?'],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await defensePact(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("bytes do not go to a terminal", async () => {
    const argv = ["export", "--format", "xlsx"];
    expect((await defensePact(argv, { isTTY: true })).stderr).toContain("Name a file with --out.");
  });

  test.each(["json", "xlsx", "parquet", "sqlite"])(
    "where no file can be, %s leaves none",
    async (extension) => {
      writeFileSync(join(folder, "file"), "");
      const out = join(folder, "file", `x.${extension}`);
      const { code, stderr } = await defensePact(["export", "--collection", "events", "--out", out]);
      expect(code).toBe(2);
      expect(stderr).toContain(`cannot write ${out}: `);
      expect(readdirSync(folder)).toEqual(["file"]);
    },
  );

  test("a folder where a file should be replaced stays", async () => {
    mkdirSync(join(folder, "x.json/deep"), { recursive: true });
    expect(await defensePact(["export", "--format", "csl", "--out", join(folder, "x.json")])).toMatchObject({
      code: 2,
    });
    expect(existsSync(join(folder, "x.json/deep"))).toBe(true);
  });
});
