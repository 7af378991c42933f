import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("json is one document with every collection", async () => {
  const { code, stdout } = await defensePact(["export"]);
  expect(code).toBe(0);
  const document = JSON.parse(stdout);
  expect(Object.keys(document)).toEqual([
    "$schema",
    "version",
    "articles",
    "actors",
    "places",
    "agreements",
    "pledges",
    "events",
    "statements",
    "redirects",
  ]);
});

test("ndjson is a line per record, the same records", async () => {
  const lines = (await defensePact(["export", "--format", "ndjson"])).stdout.trimEnd().split("\n");
  const document = JSON.parse((await defensePact(["export"])).stdout);
  const records = Object.values(document).filter(Array.isArray).flat();
  expect(lines.map((line) => JSON.parse(line))).toEqual(records);
});

test("an unknown format is refused with the ones there are", async () => {
  expect(await defensePact(["export", "--format", "xml"])).toEqual({
    code: 2,
    stdout: "",
    stderr: 'defense-pact: --format takes json, ndjson; not "xml".\n',
  });
});
