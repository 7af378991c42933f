import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("a total has its interval and what it counts; what is left out has its reason", async () => {
  const { code, stdout } = await defensePact(
    [
      "totals",
      "--to",
      "multinational-security-support-mission-haiti",
      "--stage",
      "announced",
      "--until",
      "2023",
    ],
    { columns: 120 },
  );
  expect(code).toBe(0);
  expect(stdout).toBe(
    `kind       stage      total            counted
money      announced  100,000,000 USD  pledges/us-haiti-mission-funding-2023
personnel  announced  1,000 police     pledges/kenya-police-haiti-2023

left out: pledges/us-haiti-mission-funding-nairobi-2023 announces again pledges/us-haiti-mission-funding-2023
`,
  );
});

test("--by, --to and --stage choose the pledges", async () => {
  const { stdout } = await defensePact([
    ...["totals", "--by", "kenya", "--to", "haiti", "--stage", "announced", "--format", "csv"],
  ]);
  expect(stdout).toBe(
    "kind,stage,total,min,max,unit,approximate,counted,left-out\r\n" +
      'personnel,announced,"1,000 police",1000,1000,police,false,pledges/kenya-police-haiti-2023,\r\n',
  );
});

test("json is what the data package answers, ndjson its totals and what is in none", async () => {
  const json = JSON.parse((await defensePact(["totals", "--format", "json"])).stdout);
  expect(Object.keys(json)).toEqual(["totals", "uncounted"]);
  const ndjson = (await defensePact(["totals", "--format", "ndjson"])).stdout.trimEnd().split("\n");
  expect(ndjson.map((line) => JSON.parse(line))).toEqual([...json.totals, ...json.uncounted]);
  expect(json.uncounted.length).toBeGreaterThan(0);
});

test("a stage that no pledge reached has no totals", async () => {
  expect((await defensePact(["totals", "--by", "kenya", "--stage", "disbursed"])).stdout).toBe("no totals\n");
});

test("a filter that is not of pledges is no option, and an unknown stage gets a suggestion", async () => {
  expect((await defensePact(["totals", "--party", "kenya"])).code).toBe(2);
  const { code, stderr } = await defensePact(["totals", "--stage", "anounced"]);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean "announced"?');
});
