import { existsSync } from "node:fs";
import type { DatasetRecord } from "@org/defense-pact-data";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, type OwnFolder } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const RELEASE = `Readout of Secretary Moor's Visit to Norway
U.S. Department of Defense
May 14, 2031

Secretary of Defense Ada J. Moor and Norwegian Defense Minister Nils Berg today signed the U.S.-Norway Arctic Defense Cooperation Agreement in Oslo.
Secretary Moor announced up to $40 million in security assistance for Latvia.
`;

let folder: OwnFolder;
beforeEach(() => {
  folder = emptyFolder();
  folder.write("release.txt", RELEASE);
});
afterEach(() => folder.leave());

describe("draft", () => {
  test("shows each value with its words, in their sentence", async () => {
    const { code, stdout, stderr } = await defensePact(["draft", "release.txt"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("/signed/date = 2031-05-14  “today signed” b4 (same-day-as-publication)");
    expect(stdout).toContain("[up to $40 million]");
  });

  test("takes a text that tells no day", async () => {
    folder.write("undated.txt", "Norway to help Latvia\nNorway will give Latvia $5 million for radar.\n");
    const { code, stdout, stderr } = await defensePact(["draft", "undated.txt"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("[$5 million]");
  });

  test("writes records that validate, and none over one that is there", async () => {
    const first = await defensePact(["draft", "release.txt", "--out", "records"]);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    const pledge = parse(folder.read("records/pledges/united-states-funding-latvia-2031.yaml"));
    expect(pledge).toMatchObject({ by: "actors/united-states", promise: { amount: { modality: "up-to" } } });
    expect(await defensePact(["validate", "records"])).toMatchObject({ code: 0 });
    const second = await defensePact(["draft", "release.txt", "--out", "records", "--all"]);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain("stays as it is");
  });

  test("says what of the records written the validator refuses yet, with exit code 1", async () => {
    const drafted = await defensePact([
      ...["draft", "release.txt", "--licence", "all-rights-reserved", "--out", "records"],
    ]);
    expect([drafted.code, drafted.stderr]).toEqual([
      1,
      expect.stringMatching(/wrote records\/.*fragment-share/s),
    ]);
    expect((await defensePact(["validate", "records"])).code).toBe(1);
  });

  test("takes the article that `fingerprint` made of the text as it is", async () => {
    const file = "records/articles/release.yaml";
    await defensePact([
      ...[
        "fingerprint",
        "release.txt",
        "--headline",
        "Readout of Secretary Moor's Visit to Norway",
        "--out",
        file,
      ],
      ...["--publisher", "us-department-of-defense", "--language", "en", "--licence", "public-domain"],
      ...["--published", "2031-05-14"],
    ]);
    const before = folder.read(file);
    const drafted = await defensePact(["draft", "release.txt", "--article", "release", "--out", "records"]);
    expect([drafted.code, drafted.stderr]).toEqual([0, expect.stringContaining("wrote records/agreements/")]);
    expect(folder.read(file)).toBe(before);
    expect(await defensePact(["validate", "records"])).toMatchObject({ code: 0 });
  });

  test("gives programs the proposals with their evidence", async () => {
    const { stdout } = await defensePact(["draft", "-", "--json"], { stdin: RELEASE });
    const { article, proposals } = JSON.parse(stdout);
    expect(article).toMatchObject({ published: "2031-05-14" });
    expect(proposals.map(({ record }: { record: DatasetRecord }) => record.type)).toContain("agreement");
  });

  test("tells of an article that there is already by further claims", async () => {
    await defensePact(["draft", "release.txt", "--out", "records"]);
    folder.write("other.txt", RELEASE.replace("U.S. Department of Defense", "The White House"));
    const { stdout } = await defensePact(["draft", "other.txt", "--json"]);
    const { proposals } = JSON.parse(stdout) as {
      proposals: { record: DatasetRecord; addition?: { to: string; claims: unknown[] } }[];
    };
    const additions = proposals.flatMap(({ addition }) => addition ?? []);
    expect(additions.map(({ to }) => to.split("/")[0])).toEqual(["agreements", "pledges"]);
    await defensePact(["draft", "other.txt", "--out", "records"]);
    expect(parse(folder.read(`records/${additions[0]?.to}.yaml`)).claims.length).toBeGreaterThan(15);
    expect(await defensePact(["validate", "records"])).toMatchObject({ code: 0 });
  });

  test.each([
    [["draft"], "name one file"],
    [["draft", "nowhere.txt"], "cannot read nowhere.txt: there is no such file or folder.\n"],
    [["draft", "release.txt", "--review"], "asks at a terminal"],
    [["draft", "release.txt", "--resume"], "--resume goes with"],
    [["draft", "release.txt", "--workers", "2"], "--workers goes with --ndjson"],
    [["draft", "--ndjson", "--workers", "0"], "--workers takes a whole number from 1"],
    [["draft", "--ndjson", "--workers", "1000"], "from 1 to 128; not 1000"],
    [["draft", "release.txt", "--published", "last week"], "--published"],
    [["draft", "release.txt", "--article", "none"], "there is no article none"],
  ])("refuses %j, and says why", async (argv, why) => {
    const { code, stderr } = await defensePact(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});

describe("draft --ndjson", () => {
  const LINES = [
    JSON.stringify({ text: RELEASE, url: "https://example.org/1" }),
    "{broken",
    JSON.stringify(RELEASE),
    "7",
  ];

  test("writes a record a line; a line that is no article stops nothing", async () => {
    const { code, stdout, stderr } = await defensePact(["draft", "--ndjson"], { stdin: LINES.join("\n") });
    expect(code).toBe(1);
    expect(stderr).toContain("draft: line 2:");
    expect(stderr).toContain("draft: line 4:");
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as DatasetRecord);
    expect(records.filter(({ type }) => type === "agreement")).toHaveLength(2);
  });

  test("goes on where it was broken off, and writes nothing twice", async () => {
    const whole = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({ text: RELEASE, id: `release-${at}` }),
    );
    await defensePact(["draft", "--ndjson", "--out", "all.ndjson"], { stdin: whole.join("\n") });
    const expected = folder.read("all.ndjson");
    await defensePact(["draft", "--ndjson", "--out", "part.ndjson"], {
      stdin: whole.slice(0, 50).join("\n"),
    });
    folder.write("part.ndjson", `${folder.read("part.ndjson")}{"broken off`);
    await defensePact(["draft", "--ndjson", "--out", "part.ndjson", "--resume"], { stdin: whole.join("\n") });
    expect(folder.read("part.ndjson")).toBe(expected);
    expect(existsSync("part.ndjson.progress")).toBe(true);
  });
});
