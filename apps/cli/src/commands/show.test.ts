import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

test("a fact is followed by its evidence, its rivals and the reason for the choice", async () => {
  const { code, stdout } = await defensePact(["show", FRAMEWORK]);
  expect(code).toBe(0);
  const date = stdout.slice(stdout.indexOf("/signed/date"), stdout.indexOf("/signed/place"));
  expect(date).toMatch(/^\/signed\/date {2}2023-09-25\n/);
  expect(date).toContain("    “on Monday signed” articles/anadolu-2023-09-25-us-kenya b7 (reporter,");
  expect(date).toContain("    rival 2023-09-26: “on September 26, 2023”");
  expect(date).toContain("    chosen, by corroboration: 2023-09-25.");
});

test("no line is longer than the terminal is wide, but for a word that is", async () => {
  const { stdout } = await defensePact(["show", FRAMEWORK], { columns: 80 });
  const long = stdout.split("\n").filter((line) => line.length > 80 && line.trim().includes(" "));
  expect(long).toEqual([]);
});

test("json is the record as published", async () => {
  const { stdout } = await defensePact(["show", "actors/kenya", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({ id: "actors/kenya", identifiers: { iso3: "KEN" } });
});

test("an unknown id is named, with the nearest known one", async () => {
  const { code, stderr } = await defensePact(["show", "actors/kenia"]);
  expect(code).toBe(2);
  expect(stderr).toBe('defense-pact: no record "actors/kenia".\nDid you mean actors/kenya?\n');
});

test("no id, two ids and an unknown format are usage errors", async () => {
  expect((await defensePact(["show"])).stderr).toContain("which record?");
  expect((await defensePact(["show", "actors/kenya", "actors/haiti"])).code).toBe(2);
  expect((await defensePact(["show", "actors/kenya", "--format", "xml"])).stderr).toContain(
    "--format takes pretty, json",
  );
});

test("colour is used on a terminal only, and not with NO_COLOR", async () => {
  const esc = "\u001b[";
  expect((await defensePact(["show", FRAMEWORK], { isTTY: true })).stdout).toContain(esc);
  expect(
    (await defensePact(["show", FRAMEWORK], { isTTY: true, env: { NO_COLOR: "1" } })).stdout,
  ).not.toContain(esc);
  expect((await defensePact(["show", FRAMEWORK])).stdout).not.toContain(esc);
});
