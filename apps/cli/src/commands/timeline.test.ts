import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("dated facts stand by their first possible day", async () => {
  const { code, stdout } = await defensePact(
    [
      "timeline",
      "--collection",
      "pledges",
      "--to",
      "multinational-security-support-mission-haiti",
      "--until",
      "2023",
    ],
    { columns: 110 },
  );
  expect(code).toBe(0);
  expect(stdout).toBe(
    `date                      what       title                       id
2023-08                   announced  Kenya: 1,000 police offic…  pledges/kenya-police-haiti-2023
[2023-09-18..2023-09-24]  announced  United States: 100 millio…  pledges/us-haiti-mission-funding-2023
2023-09-25                announced  United States: 100 millio…  pledges/us-haiti-mission-funding-nairobi-2023

3 dates
`,
  );
});

test("--since and --until are about the fact, the other filters about its record", async () => {
  const { stdout } = await defensePact([
    ...["timeline", "--party", "kenya", "--until", "2023-09-25", "--format", "csv"],
  ]);
  expect(stdout.trimEnd().split("\r\n")).toEqual([
    "date,what,title,id,path",
    "2023/2028,validity,Kenya–United States framework for defence cooperation,agreements/us-kenya-defence-cooperation-framework,/term/validity",
    "2023-09-25,signed,Kenya–United States framework for defence cooperation,agreements/us-kenya-defence-cooperation-framework,/signed/date",
  ]);
});

test("--reverse begins with the latest, of which --limit takes the first", async () => {
  const dates = async (...flags: string[]): Promise<unknown[]> =>
    JSON.parse((await defensePact(["timeline", "--format", "json", ...flags])).stdout);
  const latest = await dates("--reverse", "--limit", "1");
  expect(latest).toEqual((await dates()).slice(-1));
});

test("a table says that the limit was reached", async () => {
  expect((await defensePact(["timeline", "--limit", "2"])).stdout).toMatch(
    /\n2 dates, as many as --limit allows\n$/,
  );
});

test("arguments that are no options, and unknown collections, are usage errors", async () => {
  expect((await defensePact(["timeline", "agreements"])).stderr).toContain("timeline takes options only");
  expect((await defensePact(["timeline", "--collection", "event"])).stderr).toContain(
    'Did you mean "events"?',
  );
});
