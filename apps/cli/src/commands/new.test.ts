import { existsSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

const EVIDENCE = ["--source", "ledger-2025-03-04-boats", "--texts", "texts", "--fragment"];
const PLEDGE = [
  ...[
    "new",
    "pledge",
    "--title",
    "Boats, again",
    "--by",
    "Coastland",
    "--to",
    "kenya",
    "--to",
    "actors/haiti=beneficiary",
  ],
  ...["--amount", "up-to:40_000_000", "--currency", "EUR", "--stage", "announced=2025-03-04"],
];

let folder: OwnFolder;
beforeEach(async () => {
  folder = await ownDataset();
});
afterEach(() => folder.leave());

const faultsOf = async () => {
  const { stdout } = await defensePact(["validate", "records", "--format", "json"]);
  return [...new Set(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code))];
};

describe("with flags, a record is written that lacks evidence at most:", () => {
  test.each<[string, string[], string]>([
    [
      "an actor",
      ["actor", "--name", "Ministère de l’Eau", "--kind", "organization", "--member-of", "coastland"],
      "actors/ministere-de-leau",
    ],
    [
      "a person",
      ["actor", "--name", "Ines Koro", "--kind", "person", "--post", "coastland=Minister of Boats"],
      "actors/ines-koro",
    ],
    ["a place", ["place", "--name", "Seaport", "--kind", "city", "--country", "coastland"], "places/seaport"],
    [
      "an agreement",
      [
        "agreement",
        "--title",
        "Coast pact",
        "--kind",
        "mou",
        "--party",
        "kenya",
        "--party",
        "coastland",
        "--status",
        "signed",
        "--signed",
        "2025-03-03",
        "--scope",
        "maritime-security",
        "--term",
        "P5Y",
      ],
      "agreements/coast-pact",
    ],
    ["a pledge of money", PLEDGE.slice(1), "pledges/boats-again"],
    [
      "a pledge of people",
      [
        "pledge",
        "--title",
        "Police",
        "--by",
        "kenya",
        "--to",
        "haiti",
        "--count",
        "about:90",
        "--category",
        "police",
        "--stage",
        "announced=2025-03",
      ],
      "pledges/police",
    ],
    [
      "a pledge of equipment",
      [
        "pledge",
        "--title",
        "Two boats",
        "--by",
        "coastland",
        "--to",
        "kenya",
        "--promise",
        "equipment",
        "--item",
        "vessel=Patrol boats",
        "--stage",
        "announced=2025-03",
      ],
      "pledges/two-boats",
    ],
    [
      "a place with its point",
      [
        ...["place", "--name", "Oldport", "--kind", "city", "--country", "coastland"],
        ...["--coordinates", "39.67,-4.05", "--coordinates-from", "geonames"],
      ],
      "places/oldport",
    ],
    [
      "an agreement that others stand around",
      [
        ...[
          "agreement",
          "--title",
          "Coast protocol",
          "--kind",
          "protocol",
          "--party",
          "kenya",
          "--party",
          "coastland",
        ],
        ...["--status", "in-force", "--signed", "2023-09-25", "--in-force", "2023-10"],
        ...["--signatory", "aden-duale=kenya", "--capacity", "Cabinet Secretary for Defence"],
        ...["--relation", "related=us-kenya-defence-cooperation-framework"],
      ],
      "agreements/coast-protocol",
    ],
    [
      "a pledge on conditions, beside another",
      [
        ...["pledge", "--title", "Ten boats", "--by", "coastland", "--to", "kenya", "--promise", "other"],
        ...[
          "--description",
          "Boats",
          "--stage",
          "announced=2025-03-04",
          "--condition",
          "legislature=pending",
        ],
        ...["--condition", "other=unknown", "--condition", "other=met"],
        ...["--distinct-from", "coastland-boats-2025=Money, not boats."],
      ],
      "pledges/ten-boats",
    ],
    [
      "an event",
      [
        "event",
        "--title",
        "A visit",
        "--kind",
        "visit",
        "--date",
        "2025-03-04",
        "--participant",
        "kenya=guest",
        "--about",
        "pledges/coastland-boats-2025",
      ],
      "events/a-visit",
    ],
    [
      "a statement",
      [
        "statement",
        "--title",
        "Thanks",
        "--speaker",
        "kenya",
        "--act",
        "thank",
        "--gist",
        "Kenya is grateful.",
        "--topic",
        "maritime-security",
      ],
      "statements/thanks",
    ],
    [
      "an article",
      [
        "article",
        "--headline",
        "More boats",
        "--publisher",
        "coast-ledger",
        "--language",
        "en",
        "--licence",
        "unknown",
        "--published",
        "2025-03",
      ],
      "articles/more-boats",
    ],
  ])("%s", async (_what, args, id) => {
    const { code, stderr, stdout } = await defensePact(["new", ...args]);
    expect(stderr).toContain(`wrote records/${id}.yaml\n`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(
      (await faultsOf()).filter((fault) => fault !== "claim-coverage" && fault !== "statement-gist-anchored"),
    ).toEqual([]);
    expect(await defensePact(["format", "records", "--check"])).toMatchObject({ code: 0 });
    const bare = (await faultsOf()).length > 0;
    expect(stderr.includes(" evidence yet:\n")).toBe(bare);
  });
});

test("names and slugs stand for ids, and a quantity keeps its modality", async () => {
  const { stdout } = await defensePact([...PLEDGE, "--stdout"]);
  expect(parse(stdout)).toMatchObject({
    by: "actors/coastland",
    to: [
      { target: "actors/kenya", role: "recipient" },
      { target: "actors/haiti", role: "beneficiary" },
    ],
    promise: { kind: "money", amount: { modality: "up-to", max: 40_000_000 }, form: "unspecified" },
  });
  expect(existsSync("records/pledges/boats-again.yaml")).toBe(false);
});

test("points, conditions and relations stand in the record as they were given", async () => {
  const printed = async (...args: string[]) =>
    parse((await defensePact(["new", ...args, "--stdout"])).stdout);
  const place = ["place", "--name", "Oldport", "--kind", "city"];
  expect(
    await printed(...place, "--coordinates", "39.67,-4.05", "--coordinates-from", "geonames"),
  ).toMatchObject({
    coordinates: [39.67, -4.05],
    references: [{ path: "/coordinates", source: "geonames" }],
  });
  expect(
    await printed(...PLEDGE.slice(1), "--condition", "legislature=pending", "--condition", "legislature=met"),
  ).toMatchObject({
    conditions: [
      { key: "legislature", kind: "legislature", state: "pending", asOf: "2025-03-04" },
      { key: "legislature-2", kind: "legislature", state: "met", asOf: "2025-03-04" },
    ],
  });
});

test("with a source and its words, one claim supports what they say and the record is valid", async () => {
  const args = ["--title", "Guarding grounds", "--kind", "other", "--status", "planned"];
  const cited = await defensePact(["new", "event", ...args, ...EVIDENCE, "guarding of fishing grounds"]);
  expect(cited).toMatchObject({ code: 0, stderr: "wrote records/events/guarding-grounds.yaml\n" });
  expect(parse(folder.read("records/events/guarding-grounds.yaml")).claims).toMatchObject([
    { paths: ["/kind", "/status"], anchors: [{ block: "b4", start: 28, end: 55 }] },
  ]);
  expect(await faultsOf()).toEqual([]);
});

test("a record is never written over, and an id is taken once", async () => {
  await defensePact(PLEDGE);
  const before = folder.read("records/pledges/boats-again.yaml");
  expect(await defensePact([...PLEDGE, "--id", "boats-again"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("already"),
  });
  folder.write("x.yaml", "mine");
  expect(await defensePact([...PLEDGE, "--out", "x.yaml"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("x.yaml is there already"),
  });
  expect([folder.read("records/pledges/boats-again.yaml"), folder.read("x.yaml")]).toEqual([before, "mine"]);
});

test("without enough flags and nobody to ask, the missing ones are named", async () => {
  const { code, stderr } = await defensePact(["new", "pledge", "--by", "kenya", "--amount", "5"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^defense-pact: new pledge: --title, --to, --currency, --stage are missing\.\n {2}--title +A heading/,
  );
  expect(readdirSync("records")).not.toContain("events");
});

describe("refused is", () => {
  test.each<[string, string[], RegExp]>([
    [
      "a type misspelt, before its flags are",
      ["new", "actr", "--name", "X"],
      /no type "actr"[\s\S]*Did you mean actor\?/,
    ],
    [
      "a number too large",
      [...PLEDGE.slice(0, 8), "--count", "9".repeat(26)],
      /--count: .*larger than 9007199254740991/,
    ],
    [
      "a mere number of things",
      [...PLEDGE.slice(0, 8), "--item", "vehicle=40"],
      /--item: "40" does not say.*\n.*vehicle=about:40=Armoured cars/,
    ],
    [
      "things as personnel",
      [...PLEDGE.slice(0, 8), "--count", "40", "--category", "vehicle"],
      /--category: .*equipment\.\n.*--item/,
    ],
    ["no type", ["new"], /Name one of agreement, pledge/],
    ["an unknown type", ["new", "pledg"], /Did you mean pledge\?/],
    [
      "a reference with a typing error",
      [...PLEDGE, "--by", "costland"],
      /--by: there is no record "costland" in actors\.\nDid you mean actors\/coastland\?/,
    ],
    [
      "a reference to another collection",
      [...PLEDGE, "--by", "pledges/coastland-boats-2025"],
      /is none of actors/,
    ],
    ["a reference to nothing like a record", [...PLEDGE, "--by", "zzzzzzzzzzzz"], /defense-pact new actor/],
    [
      "a date that is none",
      [...PLEDGE, "--stage", "announced=04/03/2025"],
      /Write year, month and day as YYYY-MM-DD/,
    ],
    ["a stage without its date", [...PLEDGE, "--stage", "announced"], /Write STAGE=DATE/],
    ["a term with a typing error", [...PLEDGE, "--form", "cahs"], /Did you mean cash\?/],
    ["a quantity with its unit", [...PLEDGE, "--amount", "30 million"], /digits without commas or units/],
    ["a currency that is none", [...PLEDGE, "--currency", "euro"], /three capital letters/],
    ["an answer that does not go with the others", [...PLEDGE, "--count", "5"], /--count does not go with/],
    ["an id of another collection", [...PLEDGE, "--id", "actors/x"], /no id of pledges/],
    ["a flag of another type", ["new", "actor", "--amount", "5"], /amount/],
    [
      "a latitude before its longitude",
      ["new", "place", "--name", "X", "--kind", "city", "--coordinates=-4.05,139.67"],
      /the longitude first/,
    ],
    [
      "coordinates from nowhere",
      ["new", "place", "--name", "X", "--kind", "city", "--coordinates", "39.67,-4.05"],
      /--coordinates-from is missing/,
    ],
    [
      "a signatory without a capacity",
      [
        ...["new", "agreement", "--title", "X", "--kind", "mou", "--party", "kenya", "--party", "coastland"],
        ...["--status", "signed", "--signed", "2025", "--signatory", "aden-duale=kenya"],
      ],
      /--signatory and --capacity go together/,
    ],
    ["words without their source", [...PLEDGE, "--fragment", "x"], /--fragment goes with --source/],
  ])("%s", async (_what, args, said) => {
    const { code, stderr } = await defensePact(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync("records/pledges/boats-again.yaml")).toBe(false);
  });

  test("a record that the rules find wrong, which is not written", async () => {
    const { code, stderr } = await defensePact([...PLEDGE, "--by", "kenya"]);
    expect(code).toBe(1);
    expect(stderr).toContain("giver-is-not-recipient");
    expect(existsSync("records/pledges/boats-again.yaml")).toBe(false);
  });
});

test("an actor that is there already is named, and not written a second time beside it", async () => {
  const flags = ["new", "actor", "--name", "Kenya", "--kind", "state"];
  const refused = await defensePact(flags);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining("there is actors/kenya already"),
  ]);
  expect(existsSync("records/actors/kenya-2.yaml")).toBe(false);
  expect((await defensePact([...flags, "--id", "kenya-colony"])).code).toBe(0);
});

test("--item says by itself that equipment is promised", async () => {
  const { code, stdout } = await defensePact([
    ...["new", "pledge", "--title", "Two boats", "--by", "coastland", "--to", "kenya", "--stdout"],
    ...["--item", "vessel=Two patrol boats", "--stage", "announced=2025-03-04"],
  ]);
  expect([code, parse(stdout).promise]).toMatchObject([
    0,
    { kind: "equipment", items: [{ class: "vessel" }] },
  ]);
});

test("--item takes how many there are", async () => {
  const item = async (written: string) => {
    const { stdout } = await defensePact([
      ...["new", "pledge", "--title", "Cars", "--by", "coastland", "--to", "kenya", "--stdout"],
      ...["--item", written, "--stage", "announced=2025-03-04"],
    ]);
    return parse(stdout).promise.items[0];
  };
  expect(await item("vehicle=about:40=Armoured cars")).toEqual({
    key: "armoured-cars",
    class: "vehicle",
    description: "Armoured cars",
    count: { modality: "about", value: 40 },
  });
  expect(await item("vehicle=Cars, grade=A")).toEqual({
    key: "cars-grade-a",
    class: "vehicle",
    description: "Cars, grade=A",
  });
});

test("--out x.json is JSON that can be read back, and an ending of neither form is refused", async () => {
  expect((await defensePact([...PLEDGE, "--out", "x.json"])).code).toBe(0);
  expect(JSON.parse(folder.read("x.json"))).toMatchObject({ type: "pledge" });
  const { code, stderr } = await defensePact([...PLEDGE, "--id", "other", "--out", "x.csv"]);
  expect([code, stderr]).toEqual([
    2,
    "defense-pact: new: --out x.csv: a record is written as .yaml, .yml or .json.\n",
  ]);
});
