import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPty } from "../testing/pty.ts";
import { defensePact } from "../testing/terminal.ts";

const RIGHT = `# Our visit.
type: event
id: events/visit # stays
title: A visit
kind: visit
status: occurred
date: 2023-09-05
about:
  - actors/kenya
claims: []
`;
const WRONG = RIGHT.replace("kind: visit", "Kind: Visit")
  .replace("2023-09-05", "2023/9/5")
  .replace("  - actors/kenya\n", "  - actors/kenya\n  - actors/kenya # again\n");
const ALONE = ["--record-rules-only", "--no-config"];

const cwd = process.cwd();
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "validate-fix-")));
  process.chdir(folder);
  writeFileSync("visit.yaml", WRONG);
});
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

const text = () => readFileSync("visit.yaml", "utf8");

test("--fix mends what can only be meant in one way, shows it, and reports what is left", async () => {
  const { code, stdout, stderr } = await defensePact(["validate", "visit.yaml", "--fix", ...ALONE]);
  expect(text()).toBe(RIGHT);
  expect(stderr).toContain("-Kind: Visit\n");
  expect(stderr).toContain("+date: 2023-09-05\n");
  expect(stderr).toMatch(/\nfixed 4 findings\n$/);
  expect(stdout).not.toMatch(/unknown-field|wrong-form|key-unique/);
  expect(code).toBe(1);
  expect(readdirSync(".")).toEqual(["visit.yaml"]);
});

test("a second run finds nothing to fix", async () => {
  await defensePact(["validate", ".", "--fix", ...ALONE]);
  const { stderr } = await defensePact(["validate", ".", "--fix", ...ALONE]);
  expect(stderr).toBe("nothing to fix with certainty\n");
  expect(text()).toBe(RIGHT);
});

test("--fix --dry-run shows the changes and writes nothing", async () => {
  const { stderr } = await defensePact(["validate", ".", "--fix", "--dry-run", ...ALONE]);
  expect(stderr).toContain("+date: 2023-09-05\n");
  expect(stderr).toMatch(/would fix \d findings\n$/);
  expect(text()).toBe(WRONG);
});

test("--fix --dry-run shows what --fix would make of the files, in as many rounds as it takes", async () => {
  const dry = await defensePact(["validate", ".", "--fix", "--dry-run", ...ALONE]);
  const wet = await defensePact(["validate", ".", "--fix", ...ALONE]);
  // The repeated reference is seen once the record fits its schema.
  expect(dry.stderr).toContain("-  - actors/kenya # again\n");
  expect(dry.stderr.replace("would fix", "fixed")).toBe(wet.stderr);
});

test("what several rounds change in a file is shown as one change", async () => {
  const { stderr } = await defensePact(["validate", ".", "--fix", ...ALONE]);
  expect(stderr.match(/^--- /gm)).toHaveLength(1);
});

test("a reference to a record that moved leads to its new id", async () => {
  const moved = [
    '{"from":"actors/keniya","kind":"moved","to":["actors/kenya"],"reason":"It was misspelt.","date":"2025-01-31"}',
    '{"type":"actor","id":"actors/kenya","name":"Kenya","kind":"state","claims":[]}',
  ];
  writeFileSync("moved.ndjson", `${moved.join("\n")}\n`);
  writeFileSync("visit.yaml", RIGHT.replace("actors/kenya", "actors/keniya"));
  const { stderr } = await defensePact(["validate", ".", "--fix", "--no-config", "--no-base"]);
  expect(stderr).toContain("+  - actors/kenya\n");
  expect(text()).toBe(RIGHT);
});

test("a currency's code is written in capitals, as its field has it", async () => {
  const pledge = (currency: string) =>
    `type: pledge\nid: pledges/boats\ntitle: Boats\nby: actors/kenya\npromise: { kind: money, currency: ${currency}, form: unspecified }\nstages: []\nclaims: []\n`;
  writeFileSync("boats.yaml", pledge("usd"));
  const { stderr } = await defensePact(["validate", "boats.yaml", "--fix", ...ALONE]);
  expect(stderr).toMatch(/^\+promise: .*currency: USD/m);
  expect(readFileSync("boats.yaml", "utf8")).toBe(pledge("USD"));
});

test("a file that another program changes meanwhile is not overwritten", async () => {
  const theirs = `${WRONG}# Theirs.\n`;
  const onStderr = (shown: string) => {
    if (shown.includes("+kind: visit")) writeFileSync("visit.yaml", theirs);
  };
  const { code, stderr } = await defensePact(["validate", "visit.yaml", "--fix", ...ALONE], { onStderr });
  expect(stderr).toContain("another program changed visit.yaml while it was being mended");
  expect(text()).toBe(theirs);
  expect(code).toBe(2);
});

test("standard input is mended to standard output, and the report goes to standard error", async () => {
  const { stdout, stderr } = await defensePact(["validate", "-", "--fix", ...ALONE], { stdin: WRONG });
  expect(stdout).toBe(RIGHT);
  expect(stderr).toContain("1 record checked");
});

test("a compressed file is left as it is, which is said", async () => {
  writeFileSync("visit.yaml.gz", gzipSync(WRONG));
  const before = readFileSync("visit.yaml.gz");
  const { stdout, stderr } = await defensePact(["validate", "visit.yaml.gz", "--fix", ...ALONE]);
  expect(stderr).toBe("defense-pact: visit.yaml.gz is compressed and was not mended; unpack it first.\n");
  expect(stdout).toMatch(/^Once unpacked, --fix mends .*\.$/m);
  expect(readFileSync("visit.yaml.gz")).toEqual(before);
});

test.each([
  [["--max-warnings", "x"], '--max-warnings takes a whole number; not "x"'],
  [["--max-findings", "-"], "--max-findings"],
  [["--dry-run"], "--fix"],
  [["--watch", "--fix"], "--watch only looks"],
  [["-", "--watch"], "standard input"],
])("%j could not run", async (options, message) => {
  const { code, stdout, stderr } = await defensePact(["validate", ".", ...options]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("--watch validates again when a file changes, and ends on ^C with the last verdict", async () => {
  const pty = openPty(["validate", ".", "--watch", "--schema-only", "--no-config"], { cwd: folder });
  await pty.waitFor("watching; ^C ends");
  writeFileSync("visit.yaml", RIGHT);
  await pty.waitFor(/visit\.yaml changed\s+1 record checked: fine/);
  pty.interrupt();
  const { code, text: screen } = await pty.ended;
  expect(screen).toContain("schema/unknown-field");
  expect(code).toBe(0);
});
