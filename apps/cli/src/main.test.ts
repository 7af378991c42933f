import { expect, test } from "vitest";
import { defensePact } from "./testing/terminal.ts";

const COMMANDS = [
  "show",
  "list",
  "search",
  "links",
  "totals",
  "timeline",
  "stats",
  "validate",
  "verify",
  "init",
  "new",
  "draft",
  "fingerprint",
  "cite",
  "format",
  "export",
  "serve",
  "completion",
];

test("--help lists every command and the exit codes", async () => {
  const { code, stdout } = await defensePact(["--help"]);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} +\\w`, "m"));
  expect(stdout.replaceAll("\n", " ")).toContain("0 fine, 1 errors found, 2 could not run");
});

test("without a command the help is printed and the exit code is 2", async () => {
  const { code, stdout } = await defensePact([]);
  expect(code).toBe(2);
  expect(stdout).toContain("usage: defense-pact COMMAND");
});

test.each(COMMANDS)("%s --help gives usage, options and examples", async (command) => {
  const { code, stdout } = await defensePact([command, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain(`usage: defense-pact ${command}`);
  expect(stdout).toMatch(/--help/);
  expect(stdout).toMatch(new RegExp(`examples:\\n {2}defense-pact ${command}`));
});

test("a mistyped command and a mistyped option get a suggestion and exit code 2", async () => {
  expect(await defensePact(["shwo"])).toEqual({
    code: 2,
    stdout: "",
    stderr: 'defense-pact: no command "shwo".\nDid you mean "show"?\n',
  });
  const option = await defensePact(["stats", "--fromat", "json"]);
  expect(option.code).toBe(2);
  expect(option.stderr).toContain('Did you mean "--format"?');
});

test.each([
  ["agreements", "`defense-pact list agreements` lists them."],
  ["agreement", "`defense-pact list agreements` lists them."],
  ["actors/kenya", "`defense-pact show actors/kenya` shows a record."],
])("%s is no command, and the one that takes it is named", async (word, hint) => {
  const { code, stderr } = await defensePact([word]);
  expect([code, stderr]).toEqual([2, `defense-pact: no command "${word}".\n${hint}\n`]);
});

test("a word that is near nothing is not guessed", async () => {
  const { stderr } = await defensePact(["constructor"]);
  expect(stderr).toBe('defense-pact: no command "constructor".\n`defense-pact --help` lists them.\n');
});

test("--version gives the versions of command and dataset", async () => {
  const { stdout } = await defensePact(["--version"]);
  expect(stdout).toMatch(/^defense-pact \d+\.\d+\.\d+\ndataset \d+\.\d+\.\d+\n$/);
});

test("help COMMAND is the command's own help, and knows what was probably meant", async () => {
  expect(await defensePact(["help", "show"])).toEqual(await defensePact(["show", "--help"]));
  expect((await defensePact(["help", "shwo"])).stderr).toContain('Did you mean "show"?');
  expect((await defensePact(["help"])).stdout).toBe((await defensePact(["--help"])).stdout);
});

test("--json is short for --format json, and refused beside another format", async () => {
  const short = await defensePact(["show", "actors/kenya", "--json"]);
  expect(short).toEqual(await defensePact(["show", "actors/kenya", "--format", "json"]));
  expect(JSON.parse(short.stdout)).toMatchObject({ id: "actors/kenya" });
  const both = await defensePact(["list", "--json", "--format", "csv"]);
  expect(both).toMatchObject({
    code: 2,
    stderr: "defense-pact: list: --json and --format csv contradict each other.\n",
  });
});
