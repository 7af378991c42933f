import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { dumpedDom, findBrowser } from "./browser.ts";
import { exampleFolder } from "./documents/example-folder.ts";
import { HOST_NODE } from "./host-node.ts";
import { REPOSITORY } from "./repository.ts";

const EXAMPLES = ["duckdb-notebook", "node-script", "own-dataset", "python-reader", "vite-page"];

/** What documents.test.ts does not: it runs every command of an example's README. */
const folderOf = (name: string) => exampleFolder(`examples/${name}/README.md`, inject("folder"));

function run(cwd: string, command: string, ...args: string[]) {
  const bins = [
    join(HOST_NODE, ".."),
    join(cwd, "node_modules/.bin"),
    join(inject("folder"), "node_modules/.bin"),
  ];
  const env = { ...process.env, PATH: [...bins, process.env.PATH].join(":") };
  return spawnSync(command, args, { cwd, encoding: "utf8", env, maxBuffer: 2 ** 26 });
}

test("every example is named here and on the page of examples, with a README", () => {
  const folders = readdirSync(`${REPOSITORY}examples`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(EXAMPLES);
  const page = readFileSync(`${REPOSITORY}examples/README.md`, "utf8");
  for (const name of EXAMPLES) {
    expect(page).toContain(`[${name}](${name})`);
    expect(readFileSync(`${REPOSITORY}examples/${name}/README.md`, "utf8")).toMatch(/^# \S/);
  }
});

test("node-script: the briefing quotes sources with their addresses and says what others say", () => {
  const { stdout } = run(folderOf("node-script"), "node", "briefing.mjs", "kenya");
  expect(stdout).toMatch(/“[^”]+” \(says 2023-09-26\) \[[^\]]+\]\(https:/);
  expect(run(folderOf("node-script"), "node", "briefing.mjs", "haiti").stdout).toContain(
    "- announced: 1000 police, from 1 pledge(s)",
  );
});

describe("vite-page", () => {
  let folder: string;
  beforeAll(() => {
    folder = folderOf("vite-page");
    // Vite needs a newer Node than ours does.
    expect(run(folder, process.execPath, "node_modules/vite/bin/vite.js", "build")).toMatchObject({
      status: 0,
    });
  });

  test("the page carries the agreements and nothing else of the dataset", () => {
    const [script = ""] = readdirSync(join(folder, "dist/assets")).filter((name) => name.endsWith(".js"));
    const text = readFileSync(join(folder, "dist/assets", script), "utf8");
    expect(text).toContain("agreements/manda-bay-airfield-mou");
    for (const foreign of ["sha256", "officers for Haiti", "ZodError"]) expect(text).not.toContain(foreign);
  });

  test.skipIf(findBrowser() === undefined)(
    "the page shows a row for each agreement, in a browser",
    async () => {
      const dom = await dumpedDom(join(folder, "dist"));
      expect(dom).toMatch(/>(\d\d+) of \1</);
      expect(dom).toMatch(
        /<td>Kenya–United States framework[^<]*<\/td><td>2023-09-25<\/td><td>signed<\/td><td>“/,
      );
    },
  );
});

describe("python-reader", () => {
  const found = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  const python = found.status === 0 ? found.stdout.trim() : undefined;
  const hasSchemas = python !== undefined && spawnSync(python, ["-c", "import jsonschema"]).status === 0;
  let folder: string;
  const read = (data: string) =>
    run(folder, python as string, "reader.py", data, join(inject("folder"), SCHEMAS));
  const SCHEMAS = "node_modules/@org/defense-pact-data/json-schema";
  beforeAll(() => {
    folder = folderOf("python-reader");
    expect(run(folder, "defense-pact", "export", "--out", "dataset.ndjson").status).toBe(0);
  });

  test.skipIf(python === undefined)("Python's standard library reads every record", () => {
    const lines = readFileSync(join(folder, "dataset.ndjson"), "utf8").trimEnd().split("\n");
    const { status, stdout } = read("dataset.ndjson");
    expect({ status, first: stdout.split("\n")[0] }).toEqual({
      status: 0,
      first: `${lines.length} records, 0 of them faulty`,
    });
    expect(stdout).toMatch(/^ +\d+ claims, +[1-9]\d* rivals {2}U\.S\. defense secretary/m);
  });

  test.skipIf(!hasSchemas)("the jsonschema of Python finds a term that is none", () => {
    const [line = ""] = readFileSync(join(folder, "dataset.ndjson"), "utf8").split("\n");
    writeFileSync(
      join(folder, "bad.ndjson"),
      `${JSON.stringify({ ...JSON.parse(line), licence: "mine" })}\n`,
    );
    expect(read("bad.ndjson")).toMatchObject({ status: 1, stderr: expect.stringContaining("'mine'") });
  });
});

test("duckdb-notebook: the answers are those of the dataset", () => {
  const folder = folderOf("duckdb-notebook");
  expect(run(folder, "defense-pact", "export", "--format", "parquet", "--out", "parquet/").status).toBe(0);
  const { stdout } = run(folder, "node", "notebook.mjs");
  expect(stdout).toContain("| agreements/us-kenya-defence-cooperation-framework | /status | ratified |");
  expect(stdout).toMatch(/^\| Voice of America \| \d+ \|$/m);
  expect(stdout).toMatch(/^\| actors\/kenya \| Kenya: 1,000 police officers for Haiti \| 1,000 /m);
});

describe("own-dataset", () => {
  const RECORD = "records/pledges/coastland-boats-2025.yaml";
  let folder: string;
  beforeAll(() => {
    folder = folderOf("own-dataset");
  });
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    return () => writeFileSync(join(folder, file), text);
  };

  test("its committed types are those of its schema", () => {
    const committed = readFileSync(join(folder, "types/acme-pacts.d.ts"), "utf8");
    expect(run(folder, "npm", "run", "types").status).toBe(0);
    expect(readFileSync(join(folder, "types/acme-pacts.d.ts"), "utf8")).toBe(committed);
  });

  test("its own code is checked against these types", () => {
    const restore = edit("report.js", "ours?.desk", "ours?.dsek");
    const { status, stdout } = run(folder, "npm", "run", "check");
    expect({ isFine: status === 0, stdout }).toEqual({
      isFine: false,
      stdout: expect.stringContaining("dsek"),
    });
    restore();
  });

  test("its own rule, and the schema of its `ext`, refuse what they should", () => {
    const restore = edit(RECORD, "reviewed: 2025-03-05", "reviewed: 2025-03-01");
    expect(run(folder, "npm", "run", "validate").stdout).toMatch(
      /acme\/reviewed-after-sources .*\.yaml:\d+:\d+/,
    );
    restore();
    const mend = edit(RECORD, "desk: coasts", "desk: coast");
    expect(run(folder, "npm", "run", "validate").stdout).toContain("schema/extension");
    mend();
  });

  test("its hook lets a sound commit pass and stops a broken one", () => {
    const git = (...args: string[]) =>
      run(folder, "git", "-c", "user.name=A", "-c", "user.email=a@example.org", ...args);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    expect(run(folder, "npm", "run", "hooks").status).toBe(0);
    git("add", "records", "package.json", "defense-pact.json", "schemas", "rules");
    expect(git("commit", "--message", "Begin")).toMatchObject({ status: 0 });
    const restore = edit(RECORD, "kind: money", "kind: monney");
    expect(git("commit", "--all", "--message", "Spoil")).toMatchObject({ status: 1 });
    restore();
  });

  test("its workflow gives the action only inputs that it has, and uploads what it writes", () => {
    const { inputs, outputs } = parse(readFileSync(`${REPOSITORY}validate/action.yml`, "utf8"));
    const workflow = parse(readFileSync(join(folder, ".github/workflows/validate.yml"), "utf8"));
    const steps = workflow.jobs.validate.steps as { uses?: string; with?: object; id?: string }[];
    const action = steps.find(({ uses }) => uses?.startsWith("org/defense-pact/validate@"));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(action?.with ?? {})));
    const upload = steps.find(({ uses }) => uses?.includes("upload-sarif"));
    expect(upload?.with).toMatchObject({ sarif_file: `\${{ steps.${action?.id}.outputs.sarif }}` });
    expect(Object.keys(outputs)).toContain("sarif");
  });
});
