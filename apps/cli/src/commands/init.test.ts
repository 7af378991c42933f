import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyFolder, type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

let folder: OwnFolder;
const validate = () =>
  defensePact(["validate", "records", "--config", "defense-pact.json", "--max-warnings", "0"]);

describe("in an empty folder", () => {
  beforeEach(async () => {
    folder = await ownDataset();
  });
  afterEach(() => folder.leave());

  test("a dataset begins that is valid, verified and formatted", async () => {
    expect(await validate()).toMatchObject({ code: 0, stdout: "4 records checked: fine\n" });
    const verified = await defensePact(["verify", "--records", "records", "--texts", "texts"]);
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("3 verified") });
    expect(await defensePact(["format", "records", "--check"])).toMatchObject({ code: 0 });
  });

  test("a record that is broken is found, and mended it is fine again", async () => {
    const file = "records/pledges/coastland-boats-2025.yaml";
    const before = folder.read(file);
    folder.write(file, before.replace("by: actors/coastland", "by: actors/costland"));
    const broken = await validate();
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('Did you mean "actors/coastland"?');
    folder.write(file, before);
    expect((await validate()).code).toBe(0);
  });

  test("the editor's settings name a schema that is installed for each collection", () => {
    const settings = JSON.parse(folder.read(".vscode/settings.json"));
    const schemas: [string, string[]][] = [
      ...Object.entries<string[]>(settings["yaml.schemas"]),
      ...settings["json.schemas"].map((each: { url: string; fileMatch: string[] }) => [
        each.url,
        each.fileMatch,
      ]),
    ];
    expect(schemas).toHaveLength(15);
    for (const [schema] of schemas) expect([schema, existsSync(schema)]).toEqual([schema, true]);
    const matched = schemas.flatMap(([, globs]) => globs).filter((glob) => glob.includes("records/"));
    for (const name of readdirSync("records")) expect(matched).toContain(`records/${name}/*.yaml`);
  });

  test("the configuration names its schema, and the hook can be run", () => {
    expect(existsSync(JSON.parse(folder.read("defense-pact.json")).$schema)).toBe(true);
    expect(statSync(".githooks/pre-commit").mode & 0o111).toBe(0o111);
  });

  test("again, it finds all as it wrote it and changes nothing", async () => {
    const { code, stdout } = await defensePact(["init", "--name", "pacts"]);
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => line !== "" && !line.startsWith("same"))).toEqual([]);
  });
});

describe("in a folder with files", () => {
  beforeEach(() => {
    folder = emptyFolder();
    folder.write("package.json", "{}\n");
    folder.write("README.md", "# Mine\n");
  });
  afterEach(() => folder.leave());

  test("nothing is written, and what is in the way is listed", async () => {
    const { code, stderr } = await defensePact(["init"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      "defense-pact: init: 2 files are there already; nothing was written.\n  README.md\n  package.json\n" +
        "Move them away, choose another folder, or write over them with --force.\n",
    );
    expect(readdirSync(".").sort()).toEqual(["README.md", "package.json"]);
  });

  test("--dry-run lists all, writes nothing and exits as the conflict would", async () => {
    const { code, stdout } = await defensePact(["init", "--dry-run"]);
    expect(code).toBe((await defensePact(["init"])).code);
    expect(code).toBe(2);
    expect(stdout).toContain("over  package.json\n");
    expect(stdout).toContain("new   defense-pact.json\n");
    expect(readdirSync(".").sort()).toEqual(["README.md", "package.json"]);
  });

  test("--force writes over them, and says which", async () => {
    const { code, stdout } = await defensePact(["init", "--force", "--name", "@acme/pacts"]);
    expect(code).toBe(0);
    expect(stdout).toContain("over  README.md\n");
    expect(JSON.parse(folder.read("package.json")).name).toBe("@acme/pacts");
  });
});

test("another folder is made, and a file or a name that is none is refused", async () => {
  folder = emptyFolder();
  try {
    expect(await defensePact(["init", "my pacts"])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("cd my pacts"),
    });
    expect(JSON.parse(folder.read("my pacts/package.json")).name).toBe("my-pacts");
    writeFileSync("file", "");
    expect(await defensePact(["init", "file"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no folder"),
    });
    expect(await defensePact(["init", "x", "--name", "No Name"])).toMatchObject({ code: 2 });
    expect(existsSync("x")).toBe(false);
  } finally {
    folder.leave();
  }
});

describe("within a repository", () => {
  beforeEach(() => {
    folder = emptyFolder();
    execFileSync("git", ["init", "--quiet"]);
  });
  afterEach(() => folder.leave());

  test("the hook of a folder further down is found by git, and looks at that folder's records", async () => {
    const { stderr } = await defensePact(["init", "sub/pacts"]);
    expect(stderr).toContain("working-directory: sub/pacts");
    execFileSync("npm", ["run", "hooks"], { cwd: "sub/pacts", shell: process.platform === "win32" });
    const hooks = execFileSync("git", ["config", "core.hooksPath"], { encoding: "utf8" }).trim();
    expect(existsSync(join(hooks, "pre-commit"))).toBe(true);
    // A stranger's npx, which tells where it was called.
    folder.write("bin/npx", '#!/bin/sh\npwd >> "$CALLED"\n');
    chmodSync("bin/npx", 0o755);
    const env = {
      ...process.env,
      PATH: `${resolve("bin")}${delimiter}${process.env.PATH}`,
      CALLED: resolve("called"),
    };
    const as = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
    execFileSync("git", [...as, "commit", "--quiet", "--allow-empty", "-m", "x"], { env });
    expect(new Set(folder.read("called").trim().split("\n"))).toEqual(new Set([realpathSync("sub/pacts")]));
  });
});
