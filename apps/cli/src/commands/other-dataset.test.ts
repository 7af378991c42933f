import { afterAll, beforeAll, expect, test } from "vitest";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { defensePact } from "../testing/terminal.ts";

let folder: OwnFolder;

beforeAll(async () => {
  folder = await ownDataset();
});

afterAll(() => folder.leave());

const MINE = ["--dataset", "records"];
const PLEDGE = "pledges/coastland-boats-2025";

test.each([
  ["show", PLEDGE],
  ["list", "pledges"],
  ["search", "boats"],
  ["links", "actors/coastland"],
  ["totals"],
  ["timeline"],
  ["network"],
])("%s takes another dataset in place of ours", async (...command) => {
  const { code, stdout, stderr } = await defensePact([...command, ...MINE]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("coastland");
  expect(stdout).not.toContain("us-kenya");
});

test("track follows a pledge of another dataset", async () => {
  expect((await defensePact(["track", PLEDGE, ...MINE])).stdout).toContain("as stated by Coast Ledger");
});

test("stats counts the records of another dataset, and map says what it cannot place", async () => {
  const { stdout } = await defensePact(["stats", ...MINE, "--json"]);
  expect(JSON.parse(stdout).records).toMatchObject({ actors: 2, pledges: 1, agreements: 0 });
  expect((await defensePact(["map", ...MINE, "--format", "csv"])).stdout).toContain("actors/coastland");
});

test("what another dataset names may be a record of ours", async () => {
  expect((await defensePact(["list", "--to", "kenya", ...MINE])).stdout).toContain(PLEDGE);
  expect((await defensePact(["network", ...MINE])).stdout).toContain("Kenya");
  const unknown = await defensePact(["list", "--to", "kenia", ...MINE]);
  expect([unknown.code, unknown.stdout]).toEqual([2, ""]);
});

test("what is no dataset, and a record that it has not, are refused", async () => {
  const missing = await defensePact(["list", "--dataset", "nowhere"]);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('--dataset: there is no file, folder or release "nowhere".');
  const record = await defensePact(["show", "coastlnd", ...MINE]);
  expect(record.stderr).toBe(
    "defense-pact: show: there is no record coastlnd.\nDid you mean actors/coastland?\n",
  );
  expect((await defensePact(["show", "coastland", ...MINE])).stdout).toContain("actors/coastland");
  folder.write("broken.json", '{"type":"actor"}');
  const broken = await defensePact(["list", "--dataset", "broken.json"]);
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain("--dataset broken.json cannot be relied on");
});
