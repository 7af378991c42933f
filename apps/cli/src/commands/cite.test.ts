import { chmodSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const RECORD = "records/pledges/boats.yaml";
const PLEDGE = `# kept
type: pledge
id: pledges/boats
title: Boats   # as typed
by: actors/coastland
to: [{ target: actors/kenya, role: recipient }]
promise:
  kind: money
  amount: { modality: up-to, max: 30000000 }
  currency: EUR
  form: unspecified
stages:
- stage: announced
  date: 2025-03-04
claims: []
distinctFrom:
- { target: pledges/coastland-boats-2025, reason: A copy for the test. }
`;
const SOURCE = ["--source", "ledger-2025-03-04-boats", "--texts", "texts"];

let folder: OwnFolder;
beforeEach(async () => {
  folder = await ownDataset();
  folder.write(RECORD, PLEDGE);
});
afterEach(() => folder.leave());

const cite = (...args: string[]) => defensePact(["cite", RECORD, ...args, ...SOURCE]);

test("a claim is added with the place of its words; comments and order stay, and only it is in the diff", async () => {
  const { code, stdout, stderr } = await cite("/by", "/to", "--fragment", "Coastland will give Kenya");
  expect(code).toBe(0);
  expect(stdout).toBe(
    `--- ${RECORD}
+++ ${RECORD}
@@ -12,6 +12,19 @@
 stages:
 - stage: announced
   date: 2025-03-04
-claims: []
+claims:
+- id: by
+  paths:
+  - /by
+  - /to
+  voice: reporter
+  derivation: explicit
+  confidence: high
+  anchors:
+  - source: articles/ledger-2025-03-04-boats
+    block: b3
+    fragment: Coastland will give Kenya
+    start: 0
+    end: 25
 distinctFrom:
 - { target: pledges/coastland-boats-2025, reason: A copy for the test. }
`,
  );
  expect(stderr).toContain("3 facts need evidence yet:\n  /promise/amount\n");
  expect(folder.read(RECORD)).toMatch(/^# kept\n(.*\n)+?title: Boats {3}# as typed\n/);
});

test("claim by claim, the record becomes valid and its anchors verify", async () => {
  await cite("/by", "/to", "--fragment", "Coastland will give Kenya");
  await cite("/promise", "--fragment", "up to 30 million euros");
  const last = await cite(
    "stages/announced",
    "--fragment",
    "said on Tuesday",
    "--rule",
    "weekday-on-or-before-publication",
    "--note",
    "By the minister.",
  );
  expect(last).toMatchObject({ code: 0, stderr: "" });
  expect(await defensePact(["validate", "records", "--max-warnings", "0"])).toMatchObject({ code: 0 });
  const verified = await defensePact(["verify", "--records", "records", "--texts", "texts"]);
  expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("6 verified") });
  expect(parse(folder.read(RECORD)).claims[2]).toMatchObject({
    derivation: "resolved",
    note: "By the minister.",
  });
});

test("a rival is added, and what explains the choice is asked for", async () => {
  const { code, stderr } = await cite(
    "/stages/announced/date",
    ...["--value", "2025-03-03", "--relation", "rival", "--fragment", "4 March 2025", "--block", "b2"],
  );
  expect(code).toBe(0);
  expect(stderr).toContain("error  rival-resolved\n");
  expect(parse(folder.read(RECORD)).claims[0]).toMatchObject({ value: "2025-03-03", relation: "rival" });
});

test("a rival is added with why ours was chosen over it, and a second one joins it", async () => {
  const rival = (value: string, ...words: string[]) =>
    cite(
      "/stages/announced/date",
      ...["--value", value, "--relation", "rival", "--fragment", ...words],
      ...[
        "--resolve",
        "editor",
        "--rationale",
        "The story says Monday.",
        "--supported-by",
        "ledger-2025-03-04-boats",
      ],
    );
  const rule = ["--derivation", "resolved", "--rule", "weekday-on-or-before-publication"];
  await cite("/stages/announced/date", "--fragment", "on Tuesday", ...rule);
  expect(await rival("2025-03-03", "4 March 2025", "--block", "b2")).toMatchObject({
    code: 0,
    stderr: expect.not.stringContaining("rival-resolved"),
  });
  expect(await rival("2025-03-05", "Tuesday")).toMatchObject({ code: 0 });
  const record = parse(folder.read(RECORD));
  expect(record.resolutions).toEqual([
    {
      path: "/stages/announced/date",
      method: "editor",
      chosen: record.stages[0].date,
      rejected: ["2025-03-03", "2025-03-05"],
      supportedBy: ["articles/ledger-2025-03-04-boats"],
      rationale: "The story says Monday.",
    },
  ]);
});

test.each([
  ["/by", ["--resolve", "editor", "--rationale", "x"], "explain the choice over one rival"],
  [
    "/stages/announced/date",
    ["--value", "2025-03-03", "--relation", "rival", "--resolve", "editor"],
    "--resolve METHOD and --rationale TEXT go together",
  ],
])("a choice that explains nothing is refused: %s %j", async (path, args, said) => {
  const { code, stderr } = await cite(path, ...args, "--fragment", "4 March 2025", "--block", "b2");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
});

test("a record in JSON, named by its id, is written back as JSON", async () => {
  folder.write("records/pledges/boats.yaml", "");
  folder.write("records/all.json", JSON.stringify({ pledges: [parse(PLEDGE)] }, null, 4));
  const { code } = await defensePact([
    ...["cite", "pledges/boats", "/by", "--fragment", "Coastland will give", "--id", "giver"],
    ...SOURCE,
  ]);
  expect(code).toBe(0);
  const { pledges } = JSON.parse(folder.read("records/all.json"));
  expect(pledges[0].claims).toMatchObject([{ id: "giver", anchors: [{ block: "b3", start: 0, end: 19 }] }]);
  expect(folder.read("records/all.json")).toContain('\n    "pledges": [\n');
});

describe("refused, with the file as it was,", () => {
  test.each([
    [
      "words that stand in several places",
      ["/by", "--fragment", "boats"],
      /3 places.*\n.*\n {2}--block b1 --occurrence 1 /,
    ],
    [
      "words that are not in the text",
      ["/by", "--fragment", "Costland will give kenya"],
      /Nearest are the words “Coastland will give Kenya”/,
    ],
    ["words that are nowhere near", ["/by", "--fragment", "quite another thing"], /letter by letter/],
    ["too many words", ["/by", "--fragment", "a ".repeat(16)], /16 words/],
    [
      "a path with a typing error",
      ["/promise/amout", "--fragment", "30 million"],
      /Did you mean \/promise\/amount\?/,
    ],
    ["a path with a position", ["/to/0", "--fragment", "Kenya patrol"], /never a position[\s\S]*\/to\/kenya/],
    [
      "an unknown voice",
      ["/by", "--fragment", "Coastland will", "--voice", "reporte"],
      /Did you mean reporter\?/,
    ],
    [
      "a quoted claim without its speaker",
      ["/by", "--fragment", "Coastland will", "--voice", "quoted"],
      /wants the --speaker/,
    ],
    ["a value without its relation", ["/by", "--fragment", "Coastland will", "--value", "x"], /go together/],
    [
      "a value that is not like the record's",
      ["/promise/amount", "--fragment", "30 million", "--value", "x", "--relation", "rival"],
      /written as JSON/,
    ],
    ["no source", ["/by"], /--source goes with --fragment|--fragment goes with --source/],
  ])("is %s", async (_what, args, said) => {
    const { code, stderr } = await cite(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(folder.read(RECORD)).toBe(PLEDGE);
  });

  test("is a claim's id that is taken, and a claim that the rules find wrong", async () => {
    await cite("/by", "--fragment", "Coastland will give", "--id", "giver");
    const before = folder.read(RECORD);
    expect(await cite("/to", "--fragment", "give Kenya", "--id", "giver")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("already has a claim giver"),
    });
    const wrong = await cite(
      "/stages/announced/date",
      "--fragment",
      "Tuesday",
      "--rule",
      "day-before-publication",
    );
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain("date-rule-resolves");
    expect(folder.read(RECORD)).toBe(before);
  });

  test("is a text that is not the one fingerprinted", async () => {
    folder.write("texts/ledger-2025-03-04-boats.txt", "Another story of Coastland.\n");
    const { code, stderr } = await cite("/by", "--fragment", "story of Coastland");
    expect(code).toBe(2);
    expect(stderr).toContain("not the one fingerprinted");
  });

  test("is a record or an article that there is not", async () => {
    const gone = await defensePact(["cite", "pledges/boat", "/by", "--fragment", "x", ...SOURCE]);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean pledges/boats?") });
    const unsourced = await defensePact([
      "cite",
      RECORD,
      "/by",
      "--fragment",
      "x",
      "--source",
      "articles/ledger-2025-03-04-boat",
    ]);
    expect(unsourced).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean articles/ledger-2025-03-04-boats?"),
    });
  });

  test("--dry-run shows the change and writes nothing", async () => {
    const { code, stdout } = await cite("/by", "--fragment", "Coastland will give", "--dry-run");
    expect({ code, added: stdout.includes("+- id: by") }).toEqual({ code: 0, added: true });
    expect(folder.read(RECORD)).toBe(PLEDGE);
  });

  test.skipIf(process.getuid?.() === 0)("is a folder that may not be written", async () => {
    chmodSync("records/pledges", 0o555);
    const { code } = await cite("/by", "--fragment", "Coastland will give");
    chmodSync("records/pledges", 0o755);
    expect(code).toBe(2);
    expect(readdirSync("records/pledges")).toHaveLength(2);
    expect(folder.read(RECORD)).toBe(PLEDGE);
  });
});

test.each([
  ["/promise", "4000000", "/promise/amount"],
  ["/promise/amount", "4000000", "an object"],
])(
  "a value for %s that is none of its sort is refused, and nothing is written",
  async (path, value, told) => {
    const before = folder.read(RECORD);
    const flags = ["--value", value, "--relation", "rival", "--fragment", "Coastland will give Kenya"];
    const { code, stderr } = await cite(path, ...flags);
    expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(folder.read(RECORD)).toBe(before);
  },
);

test("a claim that is there already is refused, and with a choice over it only the choice is added", async () => {
  const rival = ["/promise/amount", "--value", '{"modality":"exact","value":3}', "--relation", "rival"];
  const words = ["--fragment", "Coastland will give Kenya"];
  expect((await cite(...rival, ...words)).code).toBe(0);
  const again = await cite(...rival, ...words);
  expect([again.code, again.stderr]).toEqual([
    2,
    "defense-pact: cite: pledges/boats has that claim already: promise-amount.\n",
  ]);
  const { code } = await cite(...rival, ...words, "--resolve", "majority", "--rationale", "Others say so.");
  const { claims, resolutions } = parse(folder.read(RECORD));
  expect([code, claims.length, resolutions.length]).toEqual([0, 1, 1]);
});

test("of a file with several records one must be named, also where another file has a record of the same id", async () => {
  const [own, other] = [PLEDGE, PLEDGE.replace("pledges/boats", "pledges/ships")];
  folder.write("records/pledges/two.yaml", `${own}---\n${other}`);
  const args = [
    "cite",
    "records/pledges/two.yaml",
    "/by",
    "--fragment",
    "Coastland will give Kenya",
    ...SOURCE,
  ];
  const { code, stderr } = await defensePact(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining("two.yaml holds 2 records.")]);
});

test("a folder of texts without the article's is told", async () => {
  const args = ["cite", RECORD, "/by", "--source", "ledger-2025-03-04-boats", "--fragment", "x"];
  const { code, stderr } = await defensePact([...args, "--texts", "nowhere"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--texts: there is no file nowhere.ledger-2025-03-04-boats\.txt\./);
});
