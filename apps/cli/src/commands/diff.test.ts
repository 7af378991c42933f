import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Actor, Agreement, Dataset } from "@org/defense-pact-data";
import { diff, type Release } from "@org/defense-pact-data/diff";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";
import { runDiff } from "./diff.ts";

const PACT: Agreement = {
  type: "agreement",
  id: "agreements/lowtown",
  title: "Lowtown pact",
  kind: "agreement",
  bilateral: true,
  bindingness: "unknown",
  publicity: "unknown",
  parties: [
    { actor: "actors/arcadia", role: "party" },
    { actor: "actors/borduria", role: "party" },
  ],
  signed: { date: "2021-03-04" },
  status: "signed",
  statusAsOf: "2021-03-05",
  scope: ["cyber"],
  claims: [
    {
      id: "date",
      path: "/signed/date",
      voice: "reporter",
      derivation: "explicit",
      confidence: "high",
      anchors: [{ source: "articles/harbour-post", fragment: "signed on Thursday" }],
    },
  ],
};
const state = (slug: string, name: string): Actor => ({
  type: "actor",
  id: `actors/${slug}`,
  name,
  kind: "state",
  claims: [],
});
const EMPTY = { articles: [], places: [], pledges: [], events: [], statements: [], redirects: [] };
const FIRST: Dataset = {
  version: "1.0.0",
  ...EMPTY,
  actors: [state("arcadia", "Arcadia"), state("borduria", "Borduria")],
  agreements: [PACT],
};
const SECOND: Dataset = {
  ...FIRST,
  version: "1.1.0",
  actors: [state("arcadia", "Arcadia"), state("syldavia", "Syl|davia <b>")],
  agreements: [
    {
      ...PACT,
      signed: { date: "2021-03-05" },
      claims: PACT.claims.map((claim) => ({
        ...claim,
        anchors: [{ source: "articles/harbour-post", fragment: "signed on Friday" }],
      })),
      resolutions: [
        {
          path: "/signed/date",
          method: "editor",
          chosen: "2021-03-05",
          rejected: ["2021-03-04"],
          rationale: "The paper corrected itself.",
        },
      ],
    },
  ],
};
const REDIRECTED: Dataset = {
  ...SECOND,
  version: "2.0.0",
  redirects: [
    {
      from: "actors/borduria",
      kind: "withdrawn",
      to: [],
      reason: "It never was.",
      date: "2021-06-30",
    },
  ],
};

let folder: string;
let files: Record<"first" | "second" | "redirected", string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "defense-pact-diff-"));
  const written = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  files = {
    first: written("first.json", JSON.stringify(FIRST)),
    second: written("second.json.gz", gzipSync(JSON.stringify(SECOND))),
    redirected: written("redirected.json", JSON.stringify(REDIRECTED)),
  };
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("diff of two files", () => {
  test("lists what changed by record, with its words, its reason and the bump", async () => {
    const { code, stdout } = await defensePact(["diff", files.first, files.second]);
    expect(stdout.replaceAll(folder, "")).toBe(
      `/first.json (1.0.0) → /second.json.gz (1.1.0)
3 records changed: 2 added, 2 corrected, 1 retracted

actors/borduria  Borduria
  retracted  the record

actors/syldavia  Syl|davia <b>
  added      a new record

agreements/lowtown  Lowtown pact
  corrected  /signed/date: 2021-03-04 → 2021-03-05
               “signed on Friday” articles/harbour-post
               because: The paper corrected itself.
  corrected  the words of claim date: “signed on Thursday” articles/harbour-post → “signed on
             Friday” articles/harbour-post
  added      the choice on /signed/date: 2021-03-05, by editor

These changes ask for a major version.
error: actors/borduria vanished: no redirect says what became of it.
`,
    );
    expect(code).toBe(0);
  });

  test("fits a changelog as Markdown, whatever titles hold", async () => {
    const { stdout } = await defensePact(["diff", files.first, files.second, "--format", "markdown"]);
    expect(stdout).toContain("They ask for a **major** version.\n");
    expect(stdout).toContain("> - `actors/borduria`\n");
    expect(stdout).toContain("### Added\n\n- `actors/syldavia` Syl\\|davia \\<b>\n");
    expect(stdout).toContain(
      "  - corrected `/signed/date`: 2021-03-04 → **2021-03-05** (`articles/harbour-post`). The paper corrected itself.\n",
    );
    expect((await defensePact(["diff", files.first, files.second, "--format", "md"])).stdout).toBe(stdout);
  });

  test("is data in JSON, NDJSON and CSV", async () => {
    const as = async (format: string) =>
      (await defensePact(["diff", files.first, files.second, "--format", format])).stdout;
    const whole = JSON.parse(await as("json"));
    expect(whole).toMatchObject({
      from: { version: "1.0.0" },
      to: { version: "1.1.0" },
      bump: "major",
      counts: { added: 2, corrected: 2, moved: 0, retracted: 1 },
      vanished: ["actors/borduria"],
    });
    const lines = (await as("ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).path)).toEqual([
      ...["", "", "/signed/date", "/claims/date/anchors", "/resolutions"],
    ]);
    expect((await as("csv")).split("\r\n")[3]).toBe(
      "corrected,field,agreements/lowtown,Lowtown pact,/signed/date,2021-03-04,2021-03-05," +
        "articles/harbour-post,The paper corrected itself.",
    );
  });

  test("exits with 1 for differences only when asked", async () => {
    expect((await defensePact(["diff", files.first, files.second, "--exit-code"])).code).toBe(1);
    expect(await defensePact(["diff", files.first, files.first, "--exit-code"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("no differences"),
    });
  });

  test("is checked against a bump, or against the step between the versions", async () => {
    const check = (to: string, bump: string) => defensePact(["diff", files.first, to, "--check", bump]);
    expect(await check(files.second, "major")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("actors/borduria vanished: add a redirect"),
    });
    expect(await check(files.redirected, "major")).toMatchObject({ code: 0, stderr: "" });
    expect(await check(files.redirected, "version")).toMatchObject({ code: 0, stderr: "" });
    expect(await check(files.redirected, "minor")).toMatchObject({
      code: 1,
      stderr: "defense-pact: the changes ask for a major version; minor is not enough.\n",
    });
    expect((await check(files.redirected, "huge")).code).toBe(2);
  });

  test("tells a redirect from an id that vanished", async () => {
    const { stdout } = await defensePact(["diff", files.first, files.redirected]);
    expect(stdout).toContain("retracted  the record\n               because: It never was.\n");
    expect(stdout).not.toContain("vanished");
  });
});

describe("diff of releases", () => {
  const { from, to, changes } = diff(FIRST, SECOND);
  const head = { date: "2021-06-01", sha256: "0".repeat(64) };
  const releases: readonly Release[] = [
    { ...head, version: "1.0.0", to: { version: "1.0.0" }, changes: [] },
    { ...head, version: "1.1.0", from, to, changes },
  ];
  const compare = async (...positionals: string[]) => {
    let stdout = "";
    const output = {
      columns: 100,
      write(text: string) {
        stdout += text;
        return true;
      },
    };
    const terminal = { stdin: process.stdin, stdout: output, stderr: output, env: {} };
    const published = { current: () => SECOND, releases };
    await runDiff({ values: { format: "json" }, positionals }, terminal, published);
    return JSON.parse(stdout);
  };

  test("rebuilds the older one from the history", async () => {
    const found = await compare("1.0.0", "current");
    expect(found).toMatchObject({ from: { version: "1.0.0" }, to: { version: "1.1.0" }, bump: "major" });
    expect(found.records.flatMap((record: { changes: object[] }) => record.changes)).toHaveLength(
      changes.length,
    );
    expect(await compare("1.1.0", "current")).toMatchObject({ records: [] });
    expect(await compare("1.0.0", files.first)).toMatchObject({ records: [] });
  });

  test("names those that there are where one is asked for that never was", async () => {
    await expect(compare("0.9.0", "current")).rejects.toMatchObject({
      message: "diff: there is no release 0.9.0 in the history of the dataset.",
      hint: "There are 1.0.0, 1.1.0. A file or folder of that name is written ./0.9.0.",
    });
  });
});

describe("diff refuses", () => {
  test("what is no dataset, naming file and line", async () => {
    const broken = join(folder, "broken.ndjson");
    writeFileSync(broken, '{"type":"actor"}\n');
    expect(await defensePact(["diff", broken, "current"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(`${broken}:1: holds a record without \`id\`.`),
    });
    expect(await defensePact(["diff", join(folder, "gone"), "current"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no such file or folder"),
    });
    expect((await defensePact(["diff", "curent", "0.0.0"])).stderr).toContain("Did you mean current?");
  });

  test("one side, three sides, and standard input twice", async () => {
    expect((await defensePact(["diff", "current"])).stderr).toContain("1 was named");
    expect((await defensePact(["diff", "a", "b", "c"])).stderr).toContain("3 were named");
    expect((await defensePact(["diff", "-", "-"])).stderr).toContain("only one side");
  });

  test("nothing of standard input, which may be one side", async () => {
    const { stdout } = await defensePact(["diff", files.first, "-"], { stdin: JSON.stringify(FIRST) });
    expect(stdout).toContain("no differences");
  });
});
