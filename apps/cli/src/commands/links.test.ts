import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

const MOU = "agreements/manda-bay-airfield-mou";

test("a link has its steps and the way there", async () => {
  const { code, stdout } = await defensePact(["links", MOU]);
  expect(code).toBe(0);
  expect(stdout).toBe(
    `steps  id                                                 way
    1  actors/kenya                                       → /parties/actor (party)
    1  actors/united-states                               → /parties/actor (party)
    1  agreements/us-kenya-defence-cooperation-framework  → /relations/target (implements)
    1  statements/austin-manda-bay-airfield-2024          ← /about

4 records
`,
  );
});

test("with --depth 2 the way leads over the record between", async () => {
  const { stdout } = await defensePact(["links", MOU, "--depth", "2", "--limit", "1000"], { columns: 300 });
  expect(stdout).toMatch(
    /^ {4}2 {2}actors\/aden-duale +→ \/parties\/actor \(party\) actors\/kenya ← \/posts\/org$/m,
  );
});

test("--evidence follows what claims cite", async () => {
  const ids = async (...flags: string[]) =>
    (await defensePact(["links", MOU, "--format", "csv", ...flags])).stdout;
  expect(await ids()).not.toContain("articles/");
  expect(await ids("--evidence")).toContain("articles/");
});

test("what the limit leaves out is told: in a table under it, else on the standard error", async () => {
  const table = await defensePact(["links", "actors/kenya", "--limit", "2"]);
  expect(table.stdout).toContain("2 records. There are more; --limit says how many are given.");
  const json = await defensePact(["links", "actors/kenya", "--limit", "2", "--format", "json"]);
  expect(JSON.parse(json.stdout)).toHaveLength(2);
  expect((await defensePact(["links", "kenya", "--limit", "2"])).stdout).toBe(table.stdout);
  expect(json.stderr).toBe("There are more; --limit says how many are given.\n");
});

test.each([
  [[], "links: of which record?"],
  [[MOU, MOU], "links: one id at a time"],
  [["actors/kenia"], "links: there is no record actors/kenia.\nDid you mean actors/kenya?"],
  [["nothing"], "links: there is no record nothing.\n"],
  [[MOU, "--depth", "7"], '--depth takes a whole number from 1 to 6; not "7".'],
  [[MOU, "--depth", "0"], "--depth takes a whole number from 1"],
])("links %j is a usage error", async (argv, message) => {
  const { code, stdout, stderr } = await defensePact(["links", ...argv]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});
