import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { viewOf } from "../../dataset/view.ts";
import { rebuild } from "../../diff/index.ts";
import { json, publishedDocument } from "../../export/json/index.ts";
import { changesFile } from "./changes.ts";
import { checkRelease } from "./check-release.ts";
import { documentOf } from "./document.ts";
import { digestOf, readHistory, releaseTo } from "./history.ts";
import { readRecords } from "./records.ts";
import { documentHead } from "./release.ts";
import { writeHistoryWith } from "./write-history.ts";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const roots: string[] = [];
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "history-"));
  roots.push(root);
  cpSync(FIXTURES, root, { recursive: true });
  git("init", "--quiet");
});

afterAll(() => {
  for (const each of roots) rmSync(each, { recursive: true });
});

const build = () => documentOf(readRecords(join(root, "records")), documentHead(root));
const textOf = (dataset: ReturnType<typeof build>) => [...json.write(dataset)].join("");
const setVersion = (version: string) =>
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "@invented/pacts", version }));

function edit(file: string, from: string, to: string): void {
  const path = join(root, "records", file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** Git as a person whose settings do not matter. */
function git(...args: string[]): void {
  const who = ["-c", "user.name=Ines", "-c", "user.email=ines@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", root, ...who, ...args], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
  });
}

const nextRelease = (date = "2021-07-01") => writeHistoryWith(["--date", date], root);

/** Releases the state of the records as `changeset publish` does: with a tag. */
function release(version: string, date: string): string {
  setVersion(version);
  expect(nextRelease(date)).toEqual([]);
  git("add", "--all");
  git("commit", "--quiet", "--message", version);
  git("tag", `@invented/pacts@${version}`);
  return textOf(build());
}

function releaseTwice(): [first: string, second: string] {
  const first = release("0.3.0", "2021-06-01");
  edit("agreements/lowtown.yaml", "date: 2021-03-04", "date: 2021-03-05");
  edit("agreements/lowtown.yaml", "signed on Thursday", "signed on Friday");
  edit("pledges/loan.yaml", "title: Loan", "summary: A loan.\ntitle: Loan");
  rmSync(join(root, "records/actors/borduria.yaml"));
  writeFileSync(
    join(root, "records/actors/syldavia.yaml"),
    "type: actor\nid: actors/syldavia\nname: Syldavia\nkind: state\nclaims: []\n",
  );
  edit(
    "redirects.yaml",
    "- {",
    "- { from: actors/borduria, kind: withdrawn, to: [], reason: It never was., date: 2021-06-30 }\n- {",
  );
  return [first, release("0.4.0", "2021-07-01")];
}

describe("the history of two releases", () => {
  test("rebuilds each of them to the byte", () => {
    const [first, second] = releaseTwice();
    const releases = readHistory(join(root, "history"));
    const rebuilt = (version: string) => textOf(publishedDocument(rebuild(build(), releases, version)));
    expect(rebuilt("0.4.0")).toBe(second);
    expect(rebuilt("0.3.0")).toBe(first);
    expect(releases.map(({ sha256 }) => sha256)).toEqual(
      [first, second].map((text) => digestOf(JSON.parse(text))),
    );
  });

  test("stores only the head of the first", () => {
    release("0.3.0", "2021-06-01");
    const { sha256, ...head } = JSON.parse(readFileSync(join(root, "history/0.3.0.json"), "utf8"));
    expect(head).toEqual({
      version: "0.3.0",
      date: "2021-06-01",
      to: { version: "0.3.0", $schema: documentHead(root).$schema },
      changes: [],
    });
    expect(sha256).toBe(digestOf(build()));
  });

  test("is what revisions are read from", () => {
    releaseTwice();
    const view = viewOf(build(), readHistory(join(root, "history")));
    const versions = (id: string) => view.revisions(id).map(({ version }) => version);
    expect(versions("agreements/lowtown")).toEqual(["0.3.0", "0.4.0"]);
    expect(versions("actors/arcadia")).toEqual(["0.3.0"]);
    expect(versions("actors/borduria")).toEqual(["0.3.0", "0.4.0"]);
    expect(versions("actors/syldavia")).toEqual(["0.4.0"]);
    expect(view.revisions("agreements/lowtown")[1]?.changes.map(({ path }) => path)).toEqual([
      "/signed/date",
      "/claims/date/anchors",
    ]);
  });

  test("is what changes.json lists, the newest first, with reasons and without whole records", () => {
    releaseTwice();
    const { releases } = JSON.parse(changesFile(readHistory(join(root, "history"))));
    expect(releases).toMatchObject([
      { version: "0.4.0", date: "2021-07-01", previous: "0.3.0", bump: "major" },
      { version: "0.3.0", date: "2021-06-01", changes: [] },
    ]);
    expect(releases[0].changes.slice(0, 3)).toEqual([
      { kind: "retracted", of: "record", record: "actors/borduria", path: "", reason: "It never was." },
      { kind: "added", of: "record", record: "actors/syldavia", path: "" },
      {
        ...{ kind: "corrected", of: "field", record: "agreements/lowtown", path: "/signed/date" },
        ...{ from: "2021-03-04", to: "2021-03-05" },
      },
    ]);
    expect(releases[1]).not.toHaveProperty("bump");
  });
});

describe("a release", () => {
  test("is told its date in one form only", () => {
    expect(writeHistoryWith(["--date", "1 June"], root)[0]).toMatch("Usage: write-history.ts");
  });

  test("needs no schema address", () => {
    const { $schema: _, ...bare } = build();
    expect(releaseTo(bare, "2021-06-01").to).toEqual({ version: "0.3.0" });
  });

  test("that has its history already leaves it as it is", () => {
    release("0.3.0", "2021-06-01");
    const written = readFileSync(join(root, "history/0.3.0.json"), "utf8");
    edit("agreements/lowtown.yaml", "signed on Thursday", "signed on Friday");
    expect(nextRelease()).toEqual([]);
    expect(readFileSync(join(root, "history/0.3.0.json"), "utf8")).toBe(written);
  });
});

describe("a release is refused", () => {
  test("where the one before it has no tag, or the tag holds other records", () => {
    release("0.3.0", "2021-06-01");
    setVersion("0.4.0");
    git("tag", "--delete", "@invented/pacts@0.3.0");
    expect(nextRelease()[0]).toMatch("The tag @invented/pacts@0.3.0 could not be read: fetch it");
    edit("agreements/lowtown.yaml", "signed on Thursday", "signed on Friday");
    git("commit", "--quiet", "--all", "--message", "Mend");
    git("tag", "@invented/pacts@0.3.0");
    expect(nextRelease()[0]).toMatch("The records of the tag @invented/pacts@0.3.0 are not those of 0.3.0");
  });

  test("where the version rises too little or an id went without a redirect", () => {
    release("0.3.0", "2021-06-01");
    rmSync(join(root, "records/actors/borduria.yaml"));
    setVersion("0.3.1");
    expect(nextRelease()).toEqual([
      "actors/borduria went without a redirect: add it to records/redirects.yaml.",
      "The changes since 0.3.0 are major; 0.3.1 is not enough for that:",
      "  actors/borduria (major: the record retracted)",
    ]);
    expect(readdirSync(join(root, "history"))).toEqual(["0.3.0.json"]);
  });

  test("where a record cannot be taken in", () => {
    writeFileSync(join(root, "records/actors/odd.yaml"), "id: actors/even\n");
    expect(nextRelease()).toEqual(["actors/odd.yaml: holds no record with the id actors/odd."]);
  });
});

describe("the changelog", () => {
  const changelog = () => readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const begin = (...versions: string[]) =>
    writeFileSync(
      join(root, "CHANGELOG.md"),
      `# pacts\n${versions.map((version) => `\n## ${version}\n\n- Said by hand.\n`).join("")}`,
    );

  test("counts the first records, and names what later releases changed, with reasons", () => {
    begin("0.3.0");
    release("0.3.0", "2021-06-01");
    expect(changelog()).toContain("- Said by hand.\n\n### Records\n\nThe first: ");
    begin("0.4.0", "0.3.0");
    edit("agreements/lowtown.yaml", "date: 2021-03-04", "date: 2021-03-05");
    rmSync(join(root, "records/actors/borduria.yaml"));
    edit(
      "redirects.yaml",
      "- {",
      "- { from: actors/borduria, kind: withdrawn, to: [], reason: It never was., date: 2021-06-30 }\n- {",
    );
    setVersion("0.4.0");
    expect(nextRelease()).toEqual([]);
    const [, newest = "", before = ""] = changelog().split("\n## ");
    expect(newest).toMatch(/^0\.4\.0\n\n- Said by hand\.\n\n### Records\n\n/);
    expect(newest).toContain("- Retracted `actors/borduria`: It never was.\n");
    expect(newest).toContain(
      "- `agreements/lowtown`: corrected `/signed/date` `2021-03-04` → `2021-03-05`.\n",
    );
    expect(before).toBe("0.3.0\n\n- Said by hand.\n");
  });

  test("without a part about the version is an error, and no history is written", () => {
    begin("0.2.0");
    expect(nextRelease()).toEqual(["CHANGELOG.md has no part about 0.3.0."]);
    expect(readHistory(join(root, "history"))).toEqual([]);
  });
});

describe("the check before a release", () => {
  const check = () => checkRelease(root, root);
  const changeset = (step: string) => {
    mkdirSync(join(root, ".changeset"), { recursive: true });
    writeFileSync(join(root, ".changeset/one.md"), `---\n"@invented/pacts": ${step}\n---\n\nRecords.\n`);
  };

  test("has nothing to say before the first", async () => {
    expect(await check()).toEqual([]);
  });

  test("asks for no tag of a release whose records have not changed: it is not published yet", async () => {
    release("1.3.0", "2021-06-01");
    git("tag", "--delete", "@invented/pacts@1.3.0");
    expect(await check()).toEqual([]);
  });

  test("names what asks for a higher version than the pending changesets lead to", async () => {
    release("1.3.0", "2021-06-01");
    changeset("patch");
    expect(await check()).toEqual([]);
    edit("agreements/lowtown.yaml", "date: 2021-03-04", "date: 2021-03-05");
    expect(await check()).toEqual([
      "The changes since 1.3.0 are minor; 1.3.1 is not enough for that:",
      "  agreements/lowtown (minor: /signed/date corrected)",
      expect.stringContaining("npx changeset"),
    ]);
    changeset("minor");
    expect(await check()).toEqual([]);
  });

  test("fails where records changed and no changeset says so", async () => {
    release("1.3.0", "2021-06-01");
    mkdirSync(join(root, ".changeset"));
    edit("agreements/lowtown.yaml", "signed on Thursday", "signed on Friday");
    expect((await check())[0]).toBe("The changes since 1.3.0 are patch; 1.3.0 is not enough for that:");
  });
});

describe("readHistory", () => {
  test("reads a missing folder as no releases", () => {
    expect(readHistory(join(root, "history"))).toEqual([]);
  });

  test("refuses releases that are no single chain", () => {
    releaseTwice();
    mkdirSync(join(root, "history"), { recursive: true });
    const loose = {
      version: "0.9.0",
      date: "2021-09-01",
      from: { version: "0.8.0" },
      to: { version: "0.9.0" },
      changes: [],
    };
    writeFileSync(join(root, "history/0.9.0.json"), JSON.stringify(loose));
    writeFileSync(join(root, "history/notes.md"), "Not a release.");
    expect(() => readHistory(join(root, "history"))).toThrow("history/: 0.9.0 does not lead on");
  });
});
