import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { defensePact } from "../testing/terminal.ts";

const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "show-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a fact is followed by its evidence, its rivals and the reason for the choice", async () => {
  const { code, stdout } = await defensePact(["show", FRAMEWORK], { columns: 200 });
  expect(code).toBe(0);
  const date = stdout.slice(stdout.indexOf("\nsigned › date"), stdout.indexOf("\nsigned › place"));
  expect(date).toMatch(/^\nsigned › date: 2023-09-25\n/);
  expect(date).toContain(
    "    “on Monday signed” articles/anadolu-2023-09-25-us-kenya b7 (the reporter's words,",
  );
  expect(date).toContain("    disagrees, says 2023-09-26: “on September 26, 2023”");
  expect(date).toContain("    we chose 2023-09-25, by corroboration: ");
});

test("the page begins with what the record is and whether sources disagree", async () => {
  const [title, line] = (await defensePact(["show", FRAMEWORK], { columns: 200 })).stdout.split("\n");
  expect(title).toMatch(/Kenya/);
  expect(line).toContain(`agreement · `);
  expect(line).toContain(FRAMEWORK);
  expect((await defensePact(["show", FRAMEWORK])).stdout).toMatch(/^Sources disagree on: .*signed › date/m);
  expect((await defensePact(["show", "pledges/us-haiti-mission-funding-2023"])).stdout).toMatch(
    /^(No source disagrees\.|Sources disagree on: )/m,
  );
});

test("yaml is the record as published, and md its page as Markdown", async () => {
  const yaml = await defensePact(["show", "actors/kenya", "--format", "yaml"]);
  const json = await defensePact(["show", "actors/kenya", "--format", "json"]);
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  const md = await defensePact(["show", "actors/kenya", "--format", "md"]);
  expect(md.stdout).toMatch(/^# Kenya\n/);
});

test("a slug does where no other record has it, and is told what it may mean where it is misspelt", async () => {
  const whole = await defensePact(["show", "actors/kenya"]);
  expect((await defensePact(["show", "kenya"])).stdout).toBe(whole.stdout);
  expect((await defensePact(["show", "kenyya"])).stderr).toContain("Did you mean actors/kenya");
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
    "--format takes pretty, json, yaml, md",
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

test.each(["pretty", "md"])("a record of others cannot command the terminal, as %s", async (format) => {
  const record = { type: "actor", id: "actors/acme", name: "Acme \u001b[31mred\u0007", kind: "organization" };
  const file = join(folder, "acme.json");
  writeFileSync(file, JSON.stringify({ ...record, claims: [] }));
  const { code, stdout } = await defensePact(["show", "acme", "--dataset", file, "--format", format]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("u{1b}")]);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
});

test("what was typed cannot command the terminal from a refusal", async () => {
  const { code, stderr } = await defensePact(["show", "\u001b[31mfoo"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('no record "\\u{1b}[31mfoo"')]);
});
