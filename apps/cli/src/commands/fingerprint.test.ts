import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const TEXT = "Menu\nBoats for the coast\n\n  By a reporter  \r\nMany boats came.\n";
const FLAGS = [
  ...["--headline", "Boats for the  coast", "--publisher", "coast-ledger", "--language", "en"],
  ...["--licence", "unknown", "--published", "2025-03-05"],
];

let folder: OwnFolder;
beforeEach(async () => {
  folder = await ownDataset();
  folder.write("story.txt", TEXT);
});
afterEach(() => folder.leave());

test("a text becomes a record with its blocks, and none of its words but the headline given", async () => {
  const { code, stdout, stderr } = await defensePact([
    "fingerprint",
    "story.txt",
    ...FLAGS,
    "--kind",
    "b1=boilerplate,b3=byline",
  ]);
  expect(code).toBe(0);
  expect(parse(stdout)).toMatchObject({
    id: "articles/coast-ledger-2025-03-05-boats-for-the-coast",
    publisher: "actors/coast-ledger",
    basis: "text",
    fingerprint: { normalisation: "text-1", characters: 50, words: 10 },
    blocks: [
      { key: "b1", kind: "boilerplate", characters: 4, words: 1 },
      { key: "b2", kind: "headline" },
      { key: "b3", kind: "byline", characters: 13 },
      { key: "b4", kind: "body", words: 3 },
    ],
  });
  expect(stdout + stderr).not.toMatch(/Menu|reporter|Many/);
  expect(stderr).toBe(
    "articles/coast-ledger-2025-03-05-boats-for-the-coast: 10 words in 4 blocks (boilerplate b1; headline b2; byline b3; body b4)\n",
  );
});

test("from standard input and with other line ends it is the same, and formatted", async () => {
  const one = await defensePact(["fingerprint", "story.txt", ...FLAGS]);
  const other = await defensePact(["fingerprint", "-", ...FLAGS], {
    stdin: `\ufeff${TEXT.replaceAll("\n", "\r\n")}`,
  });
  expect(other.stdout).toBe(one.stdout);
  expect(await defensePact(["format", "-"], { stdin: one.stdout })).toMatchObject({ stdout: one.stdout });
});

test("--out writes the record, which is valid and never written over", async () => {
  const out = ["--out", "records/articles/boats.yaml", "--id", "boats"];
  expect(await defensePact(["fingerprint", "story.txt", ...FLAGS, ...out])).toMatchObject({
    code: 0,
    stdout: "",
  });
  expect(await defensePact(["validate", "records", "--max-warnings", "0"])).toMatchObject({ code: 0 });
  const written = folder.read("records/articles/boats.yaml");
  const again = await defensePact([
    "fingerprint",
    "story.txt",
    ...FLAGS,
    "--id",
    "other",
    ...out.slice(0, 2),
  ]);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("is there already") });
  expect(folder.read("records/articles/boats.yaml")).toBe(written);
});

describe("refused is", () => {
  test.each<[string, string[], string | Buffer, RegExp]>([
    [
      "a call without what a record needs",
      ["--headline", "x"],
      TEXT,
      /--publisher, --language, --licence are missing[\s\S]*--licence +The terms/,
    ],
    ["bytes that are no UTF-8", FLAGS, Buffer.from("one\ntwo \xe9\n", "latin1"), /line 2/],
    ["UTF-16", FLAGS, Buffer.from("\ufefftext", "utf16le"), /UTF-16/],
    ["a text without words", FLAGS, " \n\n", /no words/],
    ["an unknown kind of block", [...FLAGS, "--kind", "b1=headlin"], TEXT, /Did you mean b1=headline\?/],
    ["a block that there is not", [...FLAGS, "--kind", "b9=body"], TEXT, /no block b9; it has b1 to b4/],
    ["a kind without its block", [...FLAGS, "--kind", "byline"], TEXT, /pairs such as/],
    [
      "a publisher with a typing error",
      [...FLAGS, "--publisher", "cost-ledger"],
      TEXT,
      /Did you mean actors\/coast-ledger\?/,
    ],
    ["a date that is none", [...FLAGS, "--published", "4 March 2025"], TEXT, /EDTF[\s\S]*without spaces/],
    ["a term that is none", [...FLAGS, "--licence", "copyright"], TEXT, /--licence takes/],
  ])("%s", async (_what, flags, text, said) => {
    folder.write("a.txt", text);
    const { code, stdout, stderr } = await defensePact(["fingerprint", "a.txt", ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });

  test("a language that is no tag, by the schema", async () => {
    const { code, stderr } = await defensePact([
      "fingerprint",
      "story.txt",
      ...FLAGS,
      "--language",
      "English",
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain("schema/wrong-form");
  });

  test("a file that is not there", async () => {
    expect(await defensePact(["fingerprint", "none.txt", ...FLAGS])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("cannot read none.txt: there is no such file or folder."),
    });
  });
});

const SLUG = "anadolu-2023-09-25-us-kenya";
const held = join(process.env.DEFENSE_PACT_TEXTS ?? "", `${SLUG}.txt`);

test.skipIf(!process.env.DEFENSE_PACT_TEXTS || !existsSync(held))(
  `the text of articles/${SLUG} gives the digests of its record (wants DEFENSE_PACT_TEXTS)`,
  async () => {
    const file = fileURLToPath(
      new URL(`../../../../packages/data/records/articles/${SLUG}.yaml`, import.meta.url),
    );
    const record = parse(readFileSync(file, "utf8"));
    const kinds = record.blocks.map(({ key, kind }: { key: string; kind: string }) => `${key}=${kind}`);
    const { stdout } = await defensePact([
      ...["fingerprint", held, "--headline", record.headline, "--publisher", record.publisher],
      ...["--language", "en", "--licence", record.licence, "--kind", kinds.join(",")],
      ...["--block-upstream", "b6=agence-france-presse"],
    ]);
    const { fingerprint, blocks } = parse(stdout);
    expect({ fingerprint, blocks }).toEqual({ fingerprint: record.fingerprint, blocks: record.blocks });
  },
);

test("without --id, the file's name in the folder articles is the record's id", async () => {
  const out = ["--out", "records/articles/boats-story.yaml"];
  expect((await defensePact(["fingerprint", "story.txt", ...FLAGS, ...out])).code).toBe(0);
  expect(parse(folder.read("records/articles/boats-story.yaml")).id).toBe("articles/boats-story");
  expect((await defensePact(["validate", "records"])).code).toBe(0);
});

test("a text that gained a line is fingerprinted anew, and then what is quoted is put in its place", async () => {
  const article = "records/articles/ledger-2025-03-04-boats.yaml";
  const text = "texts/ledger-2025-03-04-boats.txt";
  const { headline, publisher, language, licence, published } = parse(folder.read(article));
  folder.write(text, `Menu of the day\n${folder.read(text)}`);
  rmSync(article);
  const again = await defensePact([
    ...["fingerprint", text, "--headline", headline, "--publisher", publisher, "--language", language],
    ...["--licence", licence, "--published", String(published), "--out", article],
  ]);
  expect([again.code, again.stderr]).toEqual([
    0,
    expect.stringMatching(/Quoted out of place now: .*pledges\/coastland-boats-2025.*verify --fix/),
  ]);
  await defensePact(["verify", "--records", "records", "--texts", "texts", "--fix"]);
  expect(await defensePact(["verify", "--records", "records", "--texts", "texts"])).toMatchObject({
    code: 0,
  });
  expect((await defensePact(["validate", "records"])).code).toBe(0);
});
