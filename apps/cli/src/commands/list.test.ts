import { expect, test } from "vitest";
import { parse } from "yaml";
import { defensePact } from "../testing/terminal.ts";

const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

test("a table has the records that meet every filter", async () => {
  const { code, stdout } = await defensePact(
    ["list", "agreements", "--party", "kenya", "--in-force-on", "2025-01-01", "--kind", "framework"],
    { columns: 120 },
  );
  expect(code).toBe(0);
  expect(stdout).toBe(
    `id                                                 kind       status  date        party
agreements/us-kenya-defence-cooperation-framework  framework  signed  2023-09-25  kenya, united-states

1 record
`,
  );
});

test.each([40, 60, 80])("in %i columns no line is longer; what is cut ends in …", async (columns) => {
  for (const argv of [["list"], ["list", "pledges"]]) {
    const { stdout } = await defensePact(argv, { columns });
    const lines = stdout.trimEnd().split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
  expect((await defensePact(["list"], { columns })).stdout).toContain("…");
});

test("a few records that a table would cut stand one field a line, with nothing cut", async () => {
  const { stdout } = await defensePact(["list", "pledges", "--by", "kenya"], { columns: 80 });
  expect(stdout).toBe(
    [
      "pledges/kenya-police-haiti-2023",
      "  by       kenya",
      "  to       haiti, multinational-security-support-mission-haiti",
      "  promise  1,000 police",
      "  stage    announced, deployed",
      "  date     2023-08, 2024-06-25",
      "",
      "1 record",
      "",
    ].join("\n"),
  );
});

test("yaml is a list of the records that json has", async () => {
  const yaml = await defensePact(["list", "pledges", "--format", "yaml"]);
  const json = await defensePact(["list", "pledges", "--json"]);
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  expect((await defensePact(["list", "pledges", "--by", "andorra", "--format", "yaml"])).stdout).toBe("[]\n");
});

test("the other forms have the full values, however narrow the terminal", async () => {
  const asked = ["list", "pledges", "--columns", "id,to", "--by", "kenya", "--format"];
  expect((await defensePact([...asked, "csv"], { columns: 20 })).stdout).toBe(
    "id,to\r\npledges/kenya-police-haiti-2023," +
      "actors/haiti;actors/multinational-security-support-mission-haiti\r\n",
  );
  expect((await defensePact([...asked, "md"], { columns: 20 })).stdout).toBe(
    "| id | to |\n|---|---|\n| pledges/kenya-police-haiti-2023 | " +
      "actors/haiti, actors/multinational-security-support-mission-haiti |\n",
  );
  expect((await defensePact([...asked, "ndjson"], { columns: 20 })).stdout).toBe(
    '{"id":"pledges/kenya-police-haiti-2023",' +
      '"to":["actors/haiti","actors/multinational-security-support-mission-haiti"]}\n',
  );
});

test("json has whole records, those that show prints", async () => {
  const { stdout } = await defensePact(["list", "agreements", "--party", "kenya", "--format", "json"]);
  const shown = await defensePact(["show", FRAMEWORK, "--format", "json"]);
  expect(JSON.parse(stdout)[1]).toEqual(JSON.parse(shown.stdout));
});

test("json of no records is an empty list, a table of none says so", async () => {
  const asked = ["list", "agreements", "--party", "andorra"];
  expect(await defensePact([...asked, "--format", "json"])).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  expect((await defensePact(asked)).stdout).toBe("no records\n");
});

test("--sort=-date begins with the latest, and --limit cuts after that", async () => {
  const { stdout } = await defensePact([
    "list",
    "agreements",
    "--party",
    "kenya",
    "--sort=-date",
    "--limit",
    "1",
    "--columns",
    "id",
  ]);
  expect(stdout).toBe("id\nagreements/manda-bay-airfield-mou\n\n1 of 2 records\n");
});

test("without a collection every record is listed, in the order of the dataset", async () => {
  const { stdout } = await defensePact(["list", "--format", "ndjson", "--columns", "id"]);
  const exported = await defensePact(["export", "--format", "ndjson"]);
  const idsOf = (lines: string) =>
    lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
  expect(idsOf(stdout)).toEqual(idsOf(exported.stdout));
});

test("--disputed and --no-disputed part the agreements", async () => {
  const ids = async (flag: string) =>
    JSON.parse(
      (
        await defensePact([
          "list",
          "agreements",
          "--party",
          "kenya",
          flag,
          "--columns",
          "id",
          "--format",
          "json",
        ])
      ).stdout,
    ).map(({ id }: { id: string }) => id);
  expect(await ids("--disputed")).toEqual([FRAMEWORK]);
  expect(await ids("--no-disputed")).toEqual(["agreements/manda-bay-airfield-mou"]);
});

test("--field asks for any field of the model", async () => {
  const { stdout } = await defensePact([
    ...[
      "list",
      "pledges",
      "--field",
      "/promise/amount>=1000000",
      "--field",
      "/promise/currency=USD",
      "--source",
      "voa-2023-09-26-austin",
    ],
    ...["--format", "csv", "--columns", "id,promise"],
  ]);
  expect(stdout.split("\r\n")).toHaveLength(4);
  expect(stdout).toContain('""amount"":{""modality"":""exact"",""value"":100000000}');
});

test.each([
  [["agrements"], 'there is no collection "agrements".\nDid you mean "agreements"?'],
  [["zzzzzzzz"], 'there is no collection "zzzzzzzz".\nThere are articles, actors,'],
  [["agreements", "pledges"], "list: one collection at a time; also got pledges."],
  [["--prty", "kenya"], `list: Unknown option '--prty'.\nDid you mean "--party"?`],
  [["agreements", "--kind", "framwork"], 'Did you mean "framework"?'],
  [["--party", "kenia"], "--party kenia: there is no record actors/kenia.\nDid you mean actors/kenya?"],
  [["--by", "kenya", "--by", "U.S."], 'not "U.S.".\nDid you mean actors/united-states?'],
  [["--by", "Kenia"], 'not "Kenia".\nDid you mean actors/kenya?'],
  [["--party", "kenya,haiti"], 'not "kenya,haiti".\nOf several, each has the option for itself.'],
  [["--party", "Somebody Else"], 'not "Somebody Else".\n`defense-pact search WORDS` finds ids.'],
  [["--field", "/signed/place=nairob"], "there is no record places/nairob.\nDid you mean places/nairobi?"],
  [["--field", "/signed/plce=nairobi"], 'Did you mean "/signed/place"?'],
  [
    ["agreements", "--to", "haiti"],
    "--to does not apply to agreements; it is a filter of pledges, statements.",
  ],
  [["--in-force-on", "2025-13-01"], "Write 01 to 12 for a month"],
  [["--sort", "dat"], 'Did you mean "date"?'],
  [
    ["--sort", "-date"],
    "list: --sort wants a value.\nA value that begins with a dash follows an equals sign",
  ],
  [["--columns", "id,statsu"], 'no field "statsu".\nDid you mean "status"?'],
  [["--columns", "id,/statsu"], 'no field "/statsu".\nDid you mean "/status"?'],
  [
    ["agreements", "--since", "2024", "--until", "2023"],
    "--since 2024 is later than --until 2023.\nDid you mean --since 2023 --until 2024?",
  ],
  [["--limit", "many"], '--limit takes a whole number from 1; not "many".'],
  [["--format", "xml"], '--format takes table, json, ndjson, csv, yaml, md; not "xml".'],
])("list %j is refused, and nothing is written", async (argv, message) => {
  const { code, stdout, stderr } = await defensePact(["list", ...argv]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("a range within one year is none that ends before it begins", async () => {
  for (const range of [
    ["--since", "2023-09", "--until", "2023"],
    ["--since", "2023", "--until", "2023"],
  ]) {
    const { code, stderr } = await defensePact(["list", "agreements", ...range]);
    expect([code, stderr]).toEqual([0, ""]);
  }
});

test("the column disputed has the fields on which sources disagree", async () => {
  const columns = ["--columns", "id,disputed", "--format", "json"];
  const { stdout } = await defensePact(["list", "agreements", "--disputed", ...columns]);
  const rows = JSON.parse(stdout) as { disputed: string[] }[];
  expect(rows.length).toBeGreaterThan(0);
  for (const { disputed } of rows) expect(disputed[0]).toMatch(/^\//);
  const others = await defensePact(["list", "agreements", "--no-disputed", ...columns]);
  for (const row of JSON.parse(others.stdout)) expect(row).not.toHaveProperty("disputed");
});

test("everything that is wrong is told at once", async () => {
  const { stderr } = await defensePact(["list", "agreements", "--kind", "trety", "--status", "sgned"]);
  expect(stderr).toContain('Did you mean "treaty"?\nDid you mean "signed"?\n');
});

test("--help lists every filter with its description, in the width of the terminal", async () => {
  const { stdout } = await defensePact(["list", "--help"], { columns: 90 });
  expect(stdout).toContain("\nfilters:\n");
  expect(stdout).toMatch(/^ {2}--party ID {2,}An actor that belongs to the agreement\. Of agreements\./m);
  expect(stdout).toMatch(/^ {2}--\[no-]disputed {2,}Whether sources disagree/m);
  const [options = ""] = stdout.split("examples:");
  expect(Math.max(...options.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
});
